from math import sumprod

prices = [4.5, 9.9, 0.1]
pieces = [2, 1, 3]

print("order total:", sum(a * b for a, b in zip(prices, pieces, strict=True)))
print("in one call:", sumprod(prices, pieces))

marks, weights = [1, 3, 2], [2, 1, 1]
print("weighted mean:", sumprod(marks, weights) / sum(weights))

tenths = [0.1] * 10
print(sum(n * 3 for n in tenths), sumprod(tenths, [3] * 10))
try:
    sumprod(prices, pieces[:2])
except ValueError as error:
    print("ValueError:", error)
print("silently short:", sum(a * b for a, b in zip(prices, pieces[:2])))
