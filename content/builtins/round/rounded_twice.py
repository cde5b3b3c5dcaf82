prices = [0.333, 0.333, 0.333, 0.333]
print("each price: ", round(sum(round(price, 1) for price in prices), 1))
print("at the end: ", round(sum(prices), 1))
print("3.46, twice:", round(round(3.46, 1)), "once:", round(3.46))
