# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg2
from psycopg2 import errors

connection = psycopg2.connect(url)
cursor = connection.cursor()
cursor.execute("CREATE TABLE member (name text UNIQUE)")
cursor.execute("INSERT INTO member VALUES ('Ann')")
connection.commit()
try:
    cursor.execute("INSERT INTO member VALUES ('Ann')")
except errors.UniqueViolation as error:
    print(error.pgcode, error.diag.message_primary)
try:
    cursor.execute("SELECT count(*) FROM member")
except errors.InFailedSqlTransaction as error:
    print(error.diag.message_primary)
connection.rollback()
cursor.execute("SELECT count(*) FROM member")
print(cursor.fetchone()[0], "member")
connection.close()
try:
    psycopg2.connect(url, password="guess")
except psycopg2.OperationalError as error:
    print(str(error).strip().rpartition("failed: ")[2])
