# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
from mysql.connector import PoolError
from mysql.connector.pooling import MySQLConnectionPool

pool = MySQLConnectionPool(
    pool_name="shop", pool_size=2,
    host="127.0.0.1", port=port, user="reader", password="secret",
    database="shop", buffered=True,  # an unread row would spoil one for good
)
with pool.get_connection() as connection, connection.cursor() as cursor:
    cursor.execute("SELECT CONNECTION_ID(), @note := 'tea'")
    print(cursor.fetchall()[0][1])

first, second = pool.get_connection(), pool.get_connection()
try:
    pool.get_connection()
except PoolError as error:
    print("PoolError:", error)
first.close()  # gives it back
third = pool.get_connection()
print(third.is_connected())
for connection in (second, third):
    connection.close()
