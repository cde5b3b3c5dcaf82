# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg2
from psycopg2 import sql

connection = psycopg2.connect(url)
with connection, connection.cursor() as cursor:
    cursor.execute("CREATE TABLE guest (name text, age int)")
    for guest in [("O'Hara", 41), ("Zoë", 30), ("Bo", 12)]:
        cursor.execute("INSERT INTO guest VALUES (%s, %s)", guest)

    query = "SELECT age FROM guest WHERE name = %(who)s"
    cursor.execute(query, {"who": "O'Hara"})
    print(cursor.fetchone(), cursor.query.decode())
    cursor.execute("SELECT name FROM guest WHERE age IN %s", ((12, 30),))
    print(cursor.fetchall())
    cursor.execute("SELECT name FROM guest WHERE age = ANY(%s)", ([],))
    print(cursor.fetchall())
    query = sql.SQL("SELECT max({}) FROM {}")
    cursor.execute(query.format(sql.Identifier("age"), sql.Identifier("guest")))
    print(cursor.fetchone()[0])
    try:
        cursor.execute("SELECT name FROM guest WHERE age = %s", (12, 30))
    except TypeError as error:
        print(error)
connection.close()
