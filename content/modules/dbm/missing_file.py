# set-up: a file of another kind
from pathlib import Path

Path("notes.txt").write_text("not a database")
# end of set-up
import dbm

try:
    dbm.open("cache", "r")
except dbm.error as error:
    print("cannot be read:", error)

with dbm.open("cache", "c") as db:
    db["page"] = "<h1>Open</h1>"
    try:
        print(db["missing"])
    except KeyError:
        print("no such key, so use get:", db.get("missing"))

print("made by a known module:", dbm.whichdb("cache").startswith("dbm."))
print(repr(dbm.whichdb("notes.txt")), dbm.whichdb("nowhere"))
