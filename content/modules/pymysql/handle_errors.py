# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import pymysql

login = {"host": "127.0.0.1", "port": port, "user": "reader",
         "password": "secret", "database": "shop"}
with pymysql.connect(**login) as connection, connection.cursor() as cursor:
    cursor.execute("CREATE TABLE member (name VARCHAR(40) UNIQUE)")
    for query in ("INSERT INTO member VALUES ('Ann')",
                  "INSERT INTO member VALUES ('Ann')",
                  "SELECT * FROM memebr", "SELEKT 1"):
        try:
            cursor.execute(query)
        except pymysql.IntegrityError as error:
            print("IntegrityError", error.args)
        except pymysql.ProgrammingError as error:
            print("ProgrammingError", error.args[0], error.args[1][:45])
    connection.commit()

for wrong in ({"password": "guess"}, {"port": 1}):
    try:
        pymysql.connect(**(login | wrong))
    except pymysql.OperationalError as error:
        print("OperationalError", error.args[0], error.args[1][:45])
