from collections import defaultdict

stock = defaultdict(int, tea=4)
for drink in ("tea", "cocoa", "milk"):
    if stock[drink] > 3:
        print("plenty of", drink)
print(dict(stock))
stock = defaultdict(int, tea=4)
print(stock.get("cocoa", 0), "cocoa" in stock, dict(stock))
