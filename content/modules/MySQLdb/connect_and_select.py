# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
from contextlib import closing

import MySQLdb

with closing(MySQLdb.connect(
    host="127.0.0.1", port=port, user="reader", password="secret",
    database="shop",
)) as connection:
    with connection.cursor() as cursor:
        cursor.execute("""CREATE TABLE item (
            id INT AUTO_INCREMENT PRIMARY KEY,
            name VARCHAR(40), price DECIMAL(8, 2))""")
        query = "INSERT INTO item (name, price) VALUES (%s, %s)"
        cursor.execute(query, ("teapot", "24.50"))
        cursor.execute(query, ("café cup", 6))
        print("the last has id", cursor.lastrowid)
    connection.commit()

    with connection.cursor() as cursor:
        cursor.execute("SELECT name, price FROM item WHERE price < %s", (10,))
        print(cursor.fetchall())
        cursor.execute("SELECT id FROM item WHERE name = %s", ("spoon",))
        print(cursor.fetchone())
