from pprint import pp, pprint

order = {
    "number": 4711,
    "customer": {"name": "Ada Lovelace", "city": "London", "vip": True},
    "items": [
        {"article": "tea, 250 g", "count": 2, "price": 4.95},
        {"article": "teapot, white, 1.2 litres", "count": 1, "price": 29.9},
    ],
}
pprint(order)
print()
pp(order, width=50)
