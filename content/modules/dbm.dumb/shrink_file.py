# set-up: a file that has grown
import dbm.dumb

with dbm.dumb.open("log", "n") as store:
    for day in range(50):
        store["visits"] = "x" * (600 * (day + 1))
# end of set-up
import dbm.dumb
from pathlib import Path

with dbm.dumb.open("log", "r") as old, dbm.dumb.open("small", "n") as new:
    for key in old.keys():
        new[key] = old[key]

for name in ("log", "small"):
    print(f"{name:5} {Path(name + '.dat').stat().st_size:8} bytes")
