# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg

with psycopg.connect(url) as connection:
    connection.execute(
        "CREATE TABLE item (id serial PRIMARY KEY, name text, price numeric)"
    )
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO item (name, price) VALUES (%s, %s) RETURNING id",
            ("teapot", 24.5),
        )
        print("stored as", cursor.fetchone())
    connection.execute("INSERT INTO item (name, price) VALUES ('cup', 6)")

with psycopg.connect(url) as connection:
    query = "SELECT name, price FROM item ORDER BY price"
    for name, price in connection.execute(query):
        print(f"{name:7} {price:6.2f}")
    rows = connection.execute("SELECT id, name FROM item").fetchall()
    print(rows)
