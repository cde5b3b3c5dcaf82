# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg
from psycopg import errors

with psycopg.connect(url, autocommit=True) as connection:
    connection.execute("CREATE TABLE member (name text UNIQUE NOT NULL)")
    for name in ("Ann", "Ann", None):
        try:
            connection.execute("INSERT INTO member VALUES (%s)", [name])
        except errors.UniqueViolation as error:
            print(error.diag.message_primary, "|", error.diag.message_detail)
        except errors.NotNullViolation as error:
            print(error.sqlstate, error.diag.column_name, "must not be null")
    try:
        connection.execute("SELECT * FROM memebr")
    except errors.UndefinedTable as error:
        print(error.diag.message_primary)

for options in ({"password": "guess"}, {"port": 1}):
    try:
        psycopg.connect(url, **options, connect_timeout=5)
    except psycopg.OperationalError as error:
        print(str(error).strip().split("\n")[0].rpartition("failed: ")[2])
