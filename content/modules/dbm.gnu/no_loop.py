import dbm.gnu

with dbm.gnu.open("stock.db", "n") as stock:
    stock["nuts"], stock["bolts"] = "15", "40"
    try:
        for name in stock:
            print(name)
    except TypeError as error:
        print(error)
    print("items:", hasattr(stock, "items"))
    print({name: stock[name] for name in sorted(stock.keys())})
