# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg

connection = psycopg.connect(url)
connection.execute("CREATE TABLE note (body text)")
connection.close()

with psycopg.connect(url) as connection:
    print(connection.execute("SELECT to_regclass('note')").fetchone())
    connection.execute("CREATE TABLE note (body text)")
with psycopg.connect(url) as connection:
    print(connection.execute("SELECT to_regclass('note')").fetchone())
