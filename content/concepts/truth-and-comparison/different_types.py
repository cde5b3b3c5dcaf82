import math

print("5" == 5, int("5") == 5, 5 == 5.0, [1, 2] == (1, 2))
print(sorted(["9", "10", "Z", "a"]), sorted(["9", "10"], key=int))
print((2026, 3) < (2026, 11), [1, 2] < [1, 2, 0], {1} < {1, 2})

for values in ([3, "5"], [4.5, None]):
    try:
        print(sorted(values))
    except TypeError as error:
        print("TypeError:", error)
prices = [4.5, None, 3.0]
print(sorted(prices, key=lambda price: (price is None, price)))

total = 0.1 + 0.2
print(total == 0.3, total, math.isclose(total, 0.3))
