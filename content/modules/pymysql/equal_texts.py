# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import pymysql

with pymysql.connect(
    host="127.0.0.1", port=port, user="reader", password="secret"
) as connection, connection.cursor() as cursor:
    for left, right in [("zoe", "ZOË"), ("ann", "ann "), ("ann", " ann")]:
        cursor.execute("SELECT %s = %s, BINARY %s = %s", (left, right) * 2)
        print(repr(left), repr(right), cursor.fetchone())
