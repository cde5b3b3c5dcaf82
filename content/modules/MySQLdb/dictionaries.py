# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import MySQLdb
from MySQLdb.cursors import DictCursor, SSDictCursor

connection = MySQLdb.connect(
    host="127.0.0.1", port=port, user="reader", password="secret",
    database="shop",
    cursorclass=DictCursor,
)
with connection.cursor() as cursor:
    cursor.execute("CREATE TABLE city (name VARCHAR(40), people INT)")
    cursor.executemany("INSERT INTO city VALUES (%s, %s)",
                       [("Oslo", 717710), ("Cork", 224004), ("Graz", 305000)])
    connection.commit()
    cursor.execute("SELECT * FROM city WHERE people > %s", (250_000,))
    print(cursor.fetchall())
    print([column[0] for column in cursor.description])

with connection.cursor(SSDictCursor) as cursor:  # rows stay on the server
    cursor.execute("SELECT name FROM city ORDER BY name")
    for row in cursor:
        print(row["name"])
connection.close()
