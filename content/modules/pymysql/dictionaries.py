# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import pymysql
from pymysql.cursors import DictCursor

with pymysql.connect(
    host="127.0.0.1", port=port, user="reader", password="secret",
    database="shop", cursorclass=DictCursor,
) as connection, connection.cursor() as cursor:
    cursor.execute("CREATE TABLE author (id INT, name VARCHAR(40))")
    cursor.execute("CREATE TABLE book (id INT, title VARCHAR(40), author INT)")
    cursor.execute("INSERT INTO author VALUES (1, 'Ibsen')")
    cursor.execute("INSERT INTO book VALUES (7, 'Peer Gynt', 1)")
    cursor.execute("SELECT title, name FROM book JOIN author"
                   " ON book.author = author.id")
    print(cursor.fetchone())
    cursor.execute("SELECT * FROM book JOIN author ON book.author = author.id")
    for name, value in cursor.fetchone().items():
        print(f"{name:10}", value)
    print([column[0] for column in cursor.description])
