from functools import reduce

prices = [2.5, 19.9, 8]

print("map:    ", list(map(lambda price: price * 2, prices)))
print("instead:", [price * 2 for price in prices])

print("filter: ", list(filter(lambda price: price < 10, prices)))
print("instead:", [price for price in prices if price < 10])

print("reduce: ", reduce(lambda total, price: total + price, prices, 0))
print("instead:", sum(prices))

words = ["tea", "Cup"]
print("needless lambda:", list(map(lambda word: word.upper(), words)))
print("the method:     ", list(map(str.upper, words)))
