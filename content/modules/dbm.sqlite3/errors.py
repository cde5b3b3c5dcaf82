import dbm.sqlite3

try:
    dbm.sqlite3.open("missing.db")
except dbm.sqlite3.error as error:
    print("no file:  ", isinstance(error, OSError))

with dbm.sqlite3.open("cache.db", "c") as cache:
    cache["/"] = "<h1>Home</h1>"
    try:
        cache["sizes"] = [12, 40]
    except dbm.sqlite3.error:
        print("list:      not stored")

with dbm.sqlite3.open("cache.db") as cache:
    try:
        cache["/"] = "changed"
    except dbm.sqlite3.error:
        print("read only:", cache["/"])

try:
    cache["/"]
except dbm.sqlite3.error:
    print("closed:    open it again")
