import dbm.sqlite3
import sqlite3
from contextlib import suppress

rows = [("tea", 4), ("milk", 1), ("sugar", [])]
with dbm.sqlite3.open("stock", "n") as stock:
    with suppress(dbm.sqlite3.error):
        stock.update(rows)
    print("one by one:", stock.keys())
    stock.clear()
    with suppress(sqlite3.Error), sqlite3.connect("stock") as database:
        database.executemany("INSERT INTO Dict VALUES (?, ?)", rows)
    print("at once:   ", stock.keys())
