# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import mysql.connector

login = dict(host="127.0.0.1", port=port, user="reader", password="secret")
for buffered in (False, True):
    with mysql.connector.connect(**login, buffered=buffered) as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT 1 UNION SELECT 2")
        print(cursor.fetchone())
        try:
            connection.cursor().execute("SELECT 3")
        except mysql.connector.Error as error:
            print(type(error).__name__, error)
