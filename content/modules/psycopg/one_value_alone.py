# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg

with psycopg.connect(url) as connection:
    try:
        connection.execute("SELECT upper(%s)", "Ann")
    except (TypeError, psycopg.ProgrammingError) as error:
        print(f"{type(error).__name__}: {error}")
    print(connection.execute("SELECT upper(%s)", ["Ann"]).fetchone())
