# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import mysql.connector

login = dict(host="127.0.0.1", port=port, user="reader", password="secret")
with mysql.connector.connect(**login) as connection:
    cursor = connection.cursor()
    for values in ("tea", ("tea"), ("tea",)):
        try:
            cursor.execute("SELECT %s", values)
            print(cursor.fetchall())
        except mysql.connector.Error as error:
            print(type(error).__name__, error)
