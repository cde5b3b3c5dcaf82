import dbm.sqlite3

with dbm.sqlite3.open("stock", "n") as stock:
    stock["tea"] = 4

with dbm.sqlite3.open("stock", "w") as writer:
    writer["milk"] = 1
    for flag in ("r", "w"):
        with dbm.sqlite3.open("stock", flag) as reader:
            print(flag, reader.keys())
