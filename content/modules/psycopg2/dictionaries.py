# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import json

import psycopg2
from psycopg2.extras import DictCursor, RealDictCursor

query = "SELECT * FROM (VALUES ('teapot', 24), ('cup', 6)) AS v (name, price)"
connection = psycopg2.connect(url)
with connection.cursor(cursor_factory=RealDictCursor) as cursor:
    cursor.execute(query)
    print(json.dumps(cursor.fetchall(), default=str))  # for dates
with connection.cursor(cursor_factory=DictCursor) as cursor:
    cursor.execute(query)
    row = cursor.fetchone()
    print(row["name"], row[1], dict(row))
with connection.cursor() as cursor:
    cursor.execute(query)
    print([column.name for column in cursor.description])
connection.close()
