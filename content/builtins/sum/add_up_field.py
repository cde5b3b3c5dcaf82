order = [
    {"article": "tea", "price": 2.5, "pieces": 12},
    {"article": "mug", "price": 8.0, "pieces": 2},
]

print("pieces:", sum(line["pieces"] for line in order))
print("total:", sum(line["price"] * line["pieces"] for line in order))

stock = {"tea": 12, "mug": 3}
print("in stock:", sum(stock.values()))
