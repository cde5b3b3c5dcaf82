from collections import Counter

stock, orders = Counter(tea=5, cake=1), Counter(tea=2, cake=3)
print("minus:   ", dict(stock - orders))
stock.subtract(orders)
print("subtract:", dict(stock))
