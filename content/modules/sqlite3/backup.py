import sqlite3
from pathlib import Path

live = sqlite3.connect("live.db")
with live:
    live.execute("CREATE TABLE note (text TEXT)")
    live.execute("INSERT INTO note VALUES ('water the plants')")

copy = sqlite3.connect("copy.db")
live.backup(copy)
print("copied:", copy.execute("SELECT text FROM note").fetchone())
copy.close()

Path("dump.sql").write_text("\n".join(live.iterdump()), encoding="utf-8")
print(Path("dump.sql").read_text(encoding="utf-8"))
live.close()
