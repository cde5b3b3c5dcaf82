import dbm
import dbm.dumb
import dbm.sqlite3

with dbm.dumb.open("words", "c") as old:
    old["Haus"] = "house"
    old["Brücke"] = "bridge"
print("old:", dbm.whichdb("words"))

with dbm.open("words") as old, dbm.sqlite3.open("words.sqlite", "n") as new:
    for key in old.keys():
        new[key] = old[key]

print("new:", dbm.whichdb("words.sqlite"))
with dbm.open("words.sqlite") as new:
    print(len(new.keys()), "words,", new["Brücke"].decode())
