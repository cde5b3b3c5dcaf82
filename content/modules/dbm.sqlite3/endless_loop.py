import dbm.sqlite3

with dbm.sqlite3.open("stock", "n") as stock:
    stock.update(apple=4, bread=1)
    for key in stock:
        stock[b"old " + key] = 0
        if len(stock) == 100:
            break
    print("2 keys became", len(stock))
    for key in stock.keys():
        stock[key.upper()] = 0
    print("100 keys became", len(stock))
