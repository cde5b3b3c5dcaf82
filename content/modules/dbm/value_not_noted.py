import dbm.dumb

def stored():
    with dbm.dumb.open("orders", "r") as orders:
        return orders["tea"]

with dbm.dumb.open("orders", "n") as orders:
    orders["tea"] = "open"
    orders["tea"] = "paid, and sent to Oslo by post" * 20
    print("before close:", stored()[:4])
print("after close: ", stored()[:4])
