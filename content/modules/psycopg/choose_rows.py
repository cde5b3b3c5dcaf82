# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
from dataclasses import dataclass

import psycopg
from psycopg.rows import class_row, dict_row, namedtuple_row, scalar_row


@dataclass
class Item:
    name: str
    price: int


query = "SELECT * FROM (VALUES ('teapot', 24), ('cup', 6)) AS v (name, price)"
with psycopg.connect(url) as connection:
    for factory in (dict_row, namedtuple_row, class_row(Item), scalar_row):
        cursor = connection.cursor(row_factory=factory)
        print(cursor.execute(query).fetchone())

with psycopg.connect(url, row_factory=dict_row) as connection:
    print([row["name"] for row in connection.execute(query)])
