# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import MySQLdb

login = dict(host="127.0.0.1", port=port, user="reader", password="secret",
             database="shop")
one, two = MySQLdb.connect(**login), MySQLdb.connect(**login, autocommit=True)
reads, writes = one.cursor(), two.cursor()
writes.execute("CREATE TABLE news (line TEXT)")
print(reads.execute("SELECT * FROM news"), "at first")
writes.execute("INSERT INTO news VALUES ('tea is ready')")
print(reads.execute("SELECT * FROM news"), "in the same transaction")
one.commit()
print(reads.execute("SELECT * FROM news"), "in the next")
