prices = {"apples": 3.2, "bread": 2.5, "milk": 1.1}
print(min(prices))
print(min(prices, key=prices.get), min(prices.values()))
