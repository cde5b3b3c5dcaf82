import dbm.sqlite3

with dbm.sqlite3.open("stock.db", "c") as stock:
    stock["bolt"] = 140
    stock["length"] = 2.5
    stock["colour"] = "grün"
    stock[7] = b"\x00\xff"
    for key, value in stock.items():
        print(f"{key!s:11} {value}")

with dbm.sqlite3.open("stock.db", "w") as stock:
    stock["bolt"] = int(stock["bolt"]) - 15
    print("left:", int(stock["bolt"]), stock["colour"].decode())
    print("nuts:", stock.get("nut", b"none"))
