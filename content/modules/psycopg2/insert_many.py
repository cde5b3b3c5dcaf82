# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import io

import psycopg2
from psycopg2.extras import execute_values

rows = [(f"place {number}", number / 10) for number in range(1000)]
connection = psycopg2.connect(url)
with connection, connection.cursor() as cursor:
    cursor.execute("CREATE TABLE reading (city text, celsius real)")
    execute_values(cursor, "INSERT INTO reading VALUES %s", rows, page_size=500)

    file = io.StringIO('city,celsius\nParis,7.5\n"Aix, south",9\n')
    command = "COPY reading FROM STDIN WITH (FORMAT csv, HEADER)"
    cursor.copy_expert(command, file)
    print(cursor.rowcount, "rows from the file")
    cursor.execute("SELECT count(*), max(celsius) FROM reading")
    print(cursor.fetchone())
connection.close()
