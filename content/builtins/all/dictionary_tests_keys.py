stock = {"tea": 12, "mug": 0}
print("keys:  ", all(stock))
print("values:", all(stock.values()))
