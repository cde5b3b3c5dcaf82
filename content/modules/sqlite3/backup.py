# set-up: a database
import sqlite3

live = sqlite3.connect("live.db")
live.execute("CREATE TABLE note (text TEXT)")
live.execute("INSERT INTO note VALUES ('water the plants')")
live.commit()
live.close()
# end of set-up
import sqlite3
from pathlib import Path

live = sqlite3.connect("live.db")
copy = sqlite3.connect("copy.db")
live.backup(copy)
print("copied:", copy.execute("SELECT text FROM note").fetchone())
copy.close()

dump = "\n".join(live.iterdump())
Path("dump.sql").write_text(dump, encoding="utf-8", newline="\n")
print(Path("dump.sql").read_text(encoding="utf-8"))
live.close()
