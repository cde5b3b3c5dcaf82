names = {"prices": [2.5, 8]}
print(exec("total = sum(prices)", names))
print(names["total"])
