# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import pymysql

with pymysql.connect(
    host="127.0.0.1", port=port, user="reader", password="secret",
    database="shop",
) as connection, connection.cursor() as cursor:
    cursor.execute(
        "CREATE TABLE stock (item VARCHAR(40) PRIMARY KEY, count INT)"
    )
    rows = [(f"item {number}", number) for number in range(500)]
    query = "INSERT INTO stock (item, count) VALUES (%s, %s)"
    print(cursor.executemany(query, rows), "rows")

    query += " ON DUPLICATE KEY UPDATE count = count + VALUES(count)"
    cursor.executemany(query, [("item 7", 100), ("teapot", 3)])
    connection.commit()
    cursor.execute("SELECT * FROM stock WHERE item IN ('item 7', 'teapot')"
                   " ORDER BY item")
    print(cursor.fetchall())
