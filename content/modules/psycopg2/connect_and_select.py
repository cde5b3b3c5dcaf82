# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg2

connection = psycopg2.connect(url)
with connection, connection.cursor() as cursor:
    cursor.execute("CREATE TABLE city (name text, people int)")
    cursor.execute("INSERT INTO city VALUES (%s, %s)", ("Oslo", 717_000))
    cursor.execute("INSERT INTO city VALUES (%s, %s)", ("Bergen", 291_000))

with connection, connection.cursor() as cursor:
    cursor.execute("SELECT name, people FROM city ORDER BY people")
    for name, people in cursor:
        print(f"{name:7} {people:>8,}")
    cursor.execute("SELECT people FROM city WHERE name = %s", ("Rome",))
    print(cursor.fetchone())
connection.close()
