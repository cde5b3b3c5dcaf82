# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import mysql.connector
from mysql.connector import errorcode

login = {"host": "127.0.0.1", "port": port, "user": "reader",
         "password": "secret", "database": "shop"}
with mysql.connector.connect(**login) as connection:
    cursor = connection.cursor()
    cursor.execute("CREATE TABLE member (name VARCHAR(40) UNIQUE)")
    for query in ("INSERT INTO member VALUES ('Ann')",
                  "INSERT INTO member VALUES ('Ann')",
                  "SELECT * FROM memebr"):
        try:
            cursor.execute(query)
        except mysql.connector.IntegrityError as error:
            print(error.errno == errorcode.ER_DUP_ENTRY, error.sqlstate)
            print(error.msg)
        except mysql.connector.Error as error:
            print(type(error).__name__, error.errno, error.msg)

for wrong in ({"password": "guess"}, {"database": "shoop"}, {"port": 1}):
    try:
        mysql.connector.connect(**(login | wrong))
    except mysql.connector.Error as error:
        print(error.errno, error.msg[:46])
