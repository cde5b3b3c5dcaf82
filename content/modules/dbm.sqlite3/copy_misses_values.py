import dbm.sqlite3
import shutil
from pathlib import Path

with dbm.sqlite3.open("stock.db", "n") as stock:
    stock["tea"] = 4
    print(sorted(path.name for path in Path().iterdir()))
    shutil.copy("stock.db", "early.db")
shutil.copy("stock.db", "late.db")
for name in ("early.db", "late.db"):
    with dbm.sqlite3.open(name, "c") as copy:
        print(name, copy.keys())
