import dbm.dumb

with dbm.dumb.open("stock", "c") as first:
    first["tea"] = "4"
    with dbm.dumb.open("stock", "c") as second:
        second["milk"] = "1"
with dbm.dumb.open("stock", "r") as stock:
    print("stored:", stock.keys())
