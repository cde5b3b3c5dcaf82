import dbm
import dbm.dumb
from pathlib import Path

with dbm.dumb.open("stock", "c") as store:
    store["bolt"] = "140"
    store["nut"] = "96"

print(dbm.whichdb("stock"))
with dbm.dumb.open("stock", "r") as store:
    for name in sorted(store):
        print(name.decode(), store[name].decode())
print(sorted(path.name for path in Path().glob("stock.d*")))
