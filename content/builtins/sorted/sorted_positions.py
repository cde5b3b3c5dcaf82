prices = [40, 15, 99, 23]

positions = sorted(range(len(prices)), key=prices.__getitem__)
print("positions:", positions)
print("in order: ", [prices[i] for i in positions])
print("cheapest at", positions[0], "dearest at", positions[-1])

ranks = sorted(range(len(prices)), key=positions.__getitem__)
for price, rank in zip(prices, ranks):
    print(f"{price:3} is number {rank + 1}")
