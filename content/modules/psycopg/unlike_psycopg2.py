# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg

with psycopg.connect(url, autocommit=True) as connection:
    for query, value in [
        ("SELECT 1 WHERE 1 IN %s", (1, 2)),
        ("SELECT %s; SELECT 2", 1),
        ("SELECT 1 WHERE 1 = ANY(%s)", [1, 2]),
    ]:
        try:
            print(connection.execute(query, [value]).fetchone())
        except psycopg.errors.SyntaxError as error:
            print(error.diag.message_primary)
