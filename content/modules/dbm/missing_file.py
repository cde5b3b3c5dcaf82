import dbm
from pathlib import Path

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

Path("notes.txt").write_text("not a database")
print(repr(dbm.whichdb("notes.txt")), dbm.whichdb("nowhere"))
