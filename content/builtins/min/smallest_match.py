offers = [
    {"shop": "Corner", "price": 4.90, "stock": 0},
    {"shop": "Market", "price": 5.20, "stock": 8},
    {"shop": "Online", "price": 5.20, "stock": 31},
]

in_stock = [offer for offer in offers if offer["stock"] > 0]
print(min(in_stock, key=lambda o: (o["price"], -o["stock"]))["shop"])

levels = [0, -3, 12, 5, -8]
print("smallest positive:", min(n for n in levels if n > 0))
print("above 50:", min((n for n in levels if n > 50), default="none"))

try:
    min(n for n in levels if n > 50)
except ValueError as error:
    print(type(error).__name__)
