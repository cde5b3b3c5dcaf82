# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg2

with psycopg2.connect(url) as connection:
    cursor = connection.cursor()
    cursor.execute("SELECT 1")
print("closed after the block:", bool(connection.closed))
connection.close()
print("closed after close:", bool(connection.closed))
