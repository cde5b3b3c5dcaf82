import dbm.dumb

first = dbm.dumb.open("stock", "c")
second = dbm.dumb.open("stock", "c")
first["tea"] = "4"
second["milk"] = "1"
first.close()
second.close()
with dbm.dumb.open("stock", "c") as stock:
    print("two at once:", stock.keys())
    stock["tea"] = "4"
    print("in turn:    ", stock.keys())
