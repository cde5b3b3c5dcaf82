import dbm.sqlite3
import sqlite3
from contextlib import closing, suppress

rows = [(b"tea", b"4"), (b"milk", b"1"), (b"sugar", [])]
with dbm.sqlite3.open("stock", "n") as stock:
    with suppress(dbm.sqlite3.error):
        stock.update(rows)
    print("one by one:", stock.keys())
    stock.clear()
    with suppress(sqlite3.Error), closing(sqlite3.connect("stock")) as db, db:
        db.executemany("INSERT INTO Dict VALUES (?, ?)", rows)
    print("at once:   ", stock.keys())
