# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
from datetime import datetime, timezone
from decimal import Decimal

import psycopg
from psycopg.types.json import Jsonb

with psycopg.connect(url) as connection:
    connection.execute("""CREATE TABLE sale (
        at timestamptz, total numeric, tags text[], details jsonb)""")
    details = {"customer": "Zoë", "gift": True, "lines": [2, 5]}
    connection.execute(
        "INSERT INTO sale VALUES (%s, %s, %s, %s)",
        (
            datetime(2026, 3, 1, 9, 30, tzinfo=timezone.utc),
            Decimal("24.50"), ["tea", "pot"], Jsonb(details),
        ),
    )
    for value in connection.execute("SELECT * FROM sale").fetchone():
        print(repr(value))
    query = "SELECT details->>'customer' FROM sale WHERE details @> %s"
    print(connection.execute(query, [Jsonb({"gift": True})]).fetchone())
    try:
        with connection.transaction():  # so that the rest is kept
            query = "INSERT INTO sale (details) VALUES (%s)"
            connection.execute(query, [details])
    except psycopg.Error as error:
        print(str(error).split(" (")[0])
