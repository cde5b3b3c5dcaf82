import sqlite3
from pathlib import Path

for name, uri in (("file:shpo.db?mode=rw", True), ("shpo.db", False)):
    try:
        sqlite3.connect(name, uri=uri).execute("SELECT name FROM teas")
    except sqlite3.OperationalError as error:
        print(error, "- file:", Path("shpo.db").exists())
