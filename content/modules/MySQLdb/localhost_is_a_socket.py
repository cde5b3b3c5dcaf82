# set-up: the port of a MariaDB server, which is at no socket file
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
os.environ["MYSQL_UNIX_PORT"] = "/run/none.sock"
# end of set-up
import MySQLdb

for host in ("127.0.0.1", "localhost"):
    try:
        MySQLdb.connect(host=host, port=port, user="reader",
                        password="secret").close()
        print(host, "is reached")
    except MySQLdb.OperationalError as error:
        print(host, error.args[0], error.args[1])
