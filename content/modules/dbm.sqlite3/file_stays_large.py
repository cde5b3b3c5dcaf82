import dbm.sqlite3
import sqlite3
from contextlib import closing
from pathlib import Path

with dbm.sqlite3.open("pages", "n") as pages:
    pages["/"] = "x" * 100_000
    del pages["/"]
print("deleted:", Path("pages").stat().st_size > 100_000)
with closing(sqlite3.connect("pages")) as database:
    database.execute("VACUUM")
print("vacuum: ", Path("pages").stat().st_size > 100_000)
