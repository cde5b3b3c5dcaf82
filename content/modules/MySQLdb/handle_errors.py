# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import MySQLdb
from MySQLdb.constants import ER

login = {"host": "127.0.0.1", "port": port, "user": "reader",
         "password": "secret", "database": "shop"}
connection = MySQLdb.connect(**login)
cursor = connection.cursor()
cursor.execute("CREATE TABLE member (name VARCHAR(40) UNIQUE)")
for query in ("INSERT INTO member VALUES ('Ann')",
              "INSERT INTO member VALUES ('Ann')",
              "SELECT * FROM memebr", "SELECT euro FROM member"):
    try:
        cursor.execute(query)
    except MySQLdb.IntegrityError as error:
        print("IntegrityError", error.args, error.args[0] == ER.DUP_ENTRY)
    except (MySQLdb.ProgrammingError, MySQLdb.OperationalError) as error:
        print(type(error).__name__, error.args[0], error.args[1][:45])
connection.close()

for wrong in ({"password": "guess"}, {"port": 1}):
    try:
        MySQLdb.connect(**(login | wrong))
    except MySQLdb.OperationalError as error:
        print("OperationalError", error.args[0], error.args[1][:45])
