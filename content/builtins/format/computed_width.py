items = [("tea", 2.5), ("pomegranate", 12.999), ("mug", 8.0)]

width = max((len(name) for name, price in items), default=0)
digits = 2
prices = [f"{price:.{digits}f}" for name, price in items]
column = max(map(len, prices), default=0)

for name, price in items:
    left = format(name, f".<{width + 2}")
    print(left, f"{price:>{column}.{digits}f}")

for digits in range(4):
    print(digits, "decimals:", format(3.14159, f".{digits}f"))
