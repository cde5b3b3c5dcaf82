import dbm
import shelve

with shelve.open("plants") as shelf:
    shelf["fern"] = {"room": "bath"}
for writeback in (True, False):
    try:
        with shelve.open("plants", "r", writeback=writeback) as shelf:
            print(shelf["fern"])
    except dbm.error:
        print("dbm.error when it closes")
