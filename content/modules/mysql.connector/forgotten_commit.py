# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import mysql.connector

login = dict(host="127.0.0.1", port=port, user="reader", password="secret",
             database="shop")
for automatic in (False, True):
    with mysql.connector.connect(**login, autocommit=automatic) as connection:
        cursor = connection.cursor()
        cursor.execute("CREATE TABLE IF NOT EXISTS note (body TEXT)")
        cursor.execute("INSERT INTO note VALUES ('buy tea')")
    with mysql.connector.connect(**login) as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT COUNT(*) FROM note")
        print(automatic, cursor.fetchone())
