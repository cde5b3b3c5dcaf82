# set-up: a file in an old format
import dbm.dumb

with dbm.dumb.open("words", "n") as old:
    old["Haus"] = "house"
    old["Brücke"] = "bridge"
# end of set-up
import dbm
import dbm.sqlite3

print("old:", dbm.whichdb("words"))
with dbm.open("words") as old, dbm.sqlite3.open("words.sqlite", "n") as new:
    for key in old.keys():
        new[key] = old[key]

print("new:", dbm.whichdb("words.sqlite"))
with dbm.open("words.sqlite") as new:
    print(len(new.keys()), "words,", new["Brücke"].decode())
