# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg2

typed = "x'; DROP TABLE guest; --"
connection = psycopg2.connect(url)
cursor = connection.cursor()
cursor.execute("CREATE TABLE guest (name text)")
cursor.execute("SELECT * FROM guest WHERE name = %s", (typed,))
cursor.execute("SELECT to_regclass('guest')")
print("with a parameter:", cursor.fetchone()[0])
cursor.execute(f"SELECT * FROM guest WHERE name = '{typed}'")
cursor.execute("SELECT to_regclass('guest')")
print("with an f-string:", cursor.fetchone()[0])
