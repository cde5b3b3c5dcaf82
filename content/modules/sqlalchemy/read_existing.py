# set-up: a database that is there already
import sqlite3

with sqlite3.connect("shop.db") as old:
    old.executescript("""
        CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
        CREATE TABLE prices (item INTEGER REFERENCES items, cents INTEGER);
        INSERT INTO items VALUES (1, 'teapot');
        INSERT INTO prices VALUES (1, 2400);
    """)
old.close()
# end of set-up
from sqlalchemy import MetaData, create_engine, inspect, select
from sqlalchemy.exc import OperationalError

engine = create_engine("sqlite:///shop.db")
for name in inspect(engine).get_table_names():
    for column in inspect(engine).get_columns(name):
        print(f"{name:<7} {column['name']:<6} {column['type']}")

metadata = MetaData()
metadata.reflect(engine)
items, prices = metadata.tables["items"], metadata.tables["prices"]
with engine.connect() as connection:
    joined = select(items.c.name, prices.c.cents).join(prices)
    print(connection.execute(joined).all())
    try:
        connection.exec_driver_sql("SELECT * FROM customers")
    except OperationalError as error:
        print("OperationalError:", error.orig)
