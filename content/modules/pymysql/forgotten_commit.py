# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import pymysql

login = dict(host="127.0.0.1", port=port, user="reader", password="secret",
             database="shop")
for automatic in (False, True):
    with pymysql.connect(**login, autocommit=automatic) as connection:
        cursor = connection.cursor()
        cursor.execute("CREATE TABLE IF NOT EXISTS note (body TEXT)")
        cursor.execute("INSERT INTO note VALUES ('buy tea')")
    with pymysql.connect(**login) as connection:
        print(automatic, connection.cursor().execute("SELECT * FROM note"))
