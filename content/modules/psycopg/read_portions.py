# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg

with psycopg.connect(url) as connection:
    connection.execute(
        "CREATE TABLE event AS SELECT n AS id, n % 7 AS day"
        " FROM generate_series(1, 10000) AS n"
    )
    with connection.cursor(name="events") as cursor:
        cursor.itersize = 500
        cursor.execute("SELECT id, day FROM event ORDER BY id")
        print(cursor.fetchmany(2))
        total = sum(day for _, day in cursor)
    print("sum of the days of the others:", total)
