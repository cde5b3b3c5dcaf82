# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg
from psycopg import sql

with psycopg.connect(url) as connection:
    connection.execute("CREATE TABLE person (name text, city text)")
    for name, city in [("O'Hara", "Cork"), ("Zoë", "Oslo"), ("Bo", None)]:
        connection.execute(
            "INSERT INTO person VALUES (%(name)s, %(city)s)",
            {"name": name, "city": city},
        )
    typed = "' OR ''='"
    query = "SELECT name FROM person WHERE name = %s"
    print(connection.execute(query, [typed]).fetchall())

    query = "SELECT name FROM person WHERE city = ANY(%s)"
    print(connection.execute(query, [["Cork", "Rome"]]).fetchall())

    query = sql.SQL("SELECT count(*) FROM {} WHERE {} IS NULL").format(
        sql.Identifier("person"), sql.Identifier("city")
    )
    print(query.as_string(connection))
    print(connection.execute(query).fetchone())
