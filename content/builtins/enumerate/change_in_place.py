prices = [12.0, 8.0, 20.0]

for price in prices:
    price = price * 0.9
print("loop variable:", prices)

for i, price in enumerate(prices):
    if price > 10:
        prices[i] = price * 0.9
print("by the index: ", prices)
