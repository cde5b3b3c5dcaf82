import dbm.gnu

with dbm.gnu.open("stock.db", "c") as stock:
    stock["bolts"] = "40"
    try:
        dbm.gnu.open("stock.db", "r")
    except dbm.gnu.error as error:
        print(error.strerror)
with dbm.gnu.open("stock.db", "r") as one, dbm.gnu.open("stock.db", "r") as two:
    print("two readers:", one["bolts"], two["bolts"])
