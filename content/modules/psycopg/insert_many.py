# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg

readings = [("Oslo", -3.5), ("Rome", 11.0), ("Cairo", None)]
with psycopg.connect(url) as connection:
    connection.execute("CREATE TABLE reading (city text, celsius float8)")
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO reading VALUES (%s, %s)", readings)
        print(cursor.rowcount, "rows with executemany")

        with cursor.copy("COPY reading (city, celsius) FROM STDIN") as copy:
            for number in range(1000):
                copy.write_row((f"place {number}", number / 10))
        print(cursor.rowcount, "rows with COPY")

        lines = "city,celsius\nParis,7.5\n\"Aix, south\",9\n"
        command = "COPY reading FROM STDIN (FORMAT csv, HEADER)"
        with cursor.copy(command) as copy:
            copy.write(lines)
        cursor.execute("SELECT * FROM reading WHERE city LIKE 'Aix%'")
        print(cursor.fetchone())
