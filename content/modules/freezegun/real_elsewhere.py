import sqlite3
from datetime import datetime
from pathlib import Path
from freezegun import freeze_time

database = sqlite3.connect(":memory:")
with freeze_time("2001-01-01"):
    Path("log.txt").touch()
    written = Path("log.txt").stat().st_mtime
    print("file:    ", written > datetime.now().timestamp())
    row = database.execute("SELECT date() > '2001-01-01'").fetchone()
    print("database:", bool(row[0]))
