stock = {"tea": 12, "mug": 3}
view, kept = stock.keys(), list(stock)

stock["pot"] = 1
print(view)
print(kept)
