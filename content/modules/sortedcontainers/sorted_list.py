from sortedcontainers import SortedList

prices = SortedList([24.0, 6.5, 39.9])
prices.add(18.0)
prices.update([2.0, 6.5])
print(prices)
print("cheapest", prices[0], "dearest", prices[-1], "three", prices[:3])
print(prices.count(6.5), 18.0 in prices)

prices.remove(6.5)
prices.discard(99.0)
print(prices.pop(), list(prices))
try:
    prices.append(1.0)
except NotImplementedError as error:
    print(error)
