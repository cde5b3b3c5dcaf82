prices = [0.333, 0.333, 0.333, 0.333]
print("each:  ", round(sum(round(price, 1) for price in prices), 1))
print("at end:", round(sum(prices), 1))
print("twice: ", round(round(0.748, 1), 0), "once:", round(0.748, 0))
print("twice: ", round(round(2.46, 1)), round(round(3.46, 1)), round(0.46))
