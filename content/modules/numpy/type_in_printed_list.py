import numpy as np

prices = np.array([1.5, 2.25])
print(list(prices))
print(prices.tolist())
cheapest = prices.min()
print({"cheapest": cheapest})
print({"cheapest": cheapest.item()})
