# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from psycopg2.pool import PoolError, ThreadedConnectionPool

pool = ThreadedConnectionPool(2, 4, url)  # 2 are kept open, 4 at most


@contextmanager
def borrowed():
    connection = pool.getconn()
    try:
        with connection, connection.cursor() as cursor:
            yield cursor
    finally:
        pool.putconn(connection)


def square(number):
    with borrowed() as cursor:
        cursor.execute("SELECT %s * %s", (number, number))
        return cursor.fetchone()[0]


with ThreadPoolExecutor(max_workers=4) as threads:
    print(list(threads.map(square, range(8))))
taken = [pool.getconn() for _ in range(4)]
try:
    pool.getconn()
except PoolError as error:
    print(error)
pool.closeall()
