import shelve
from dbm import dumb
from pathlib import Path

with shelve.Shelf(dumb.open("stock")) as shelf:
    shelf["tea"] = 12
print("stock:", Path("stock").exists())
for path in sorted(Path().glob("stock*")):
    print(path)
