prices = {"tea": 2.5, "mug": 8.0}

print(prices["tea"], prices.get("pot"), prices.get("pot", 0.0))
print("mug" in prices, 8.0 in prices.values())

try:
    prices["pot"]
except KeyError as error:
    print("KeyError:", error)

print(prices.setdefault("pot", 19.9), len(prices))
