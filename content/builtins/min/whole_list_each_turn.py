looked_at = 0

def count(price):
    global looked_at
    looked_at += 1
    return price

prices = list(range(100, 200))
extra = [price - min(prices, key=count) for price in prices]
print("in the loop:", looked_at, "items looked at")

looked_at = 0
lowest = min(prices, key=count)
extra = [price - lowest for price in prices]
print("before it:  ", looked_at, "items looked at")
