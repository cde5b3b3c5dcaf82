from operator import itemgetter

stock = [
    {"item": "pears", "shelf": "B", "crates": 4},
    {"item": "plums", "shelf": "A", "crates": 9},
    {"item": "apples", "shelf": "B", "crates": 7},
]

for row in sorted(stock, key=itemgetter("shelf", "item")):
    print(row["shelf"], row["item"])

print("most:", max(stock, key=itemgetter("crates"))["item"])
print(list(map(itemgetter("item", "crates"), stock)))

prices = {"pears": 2.9, "plums": 3.5, "apples": 1.8}
print(sorted(prices.items(), key=itemgetter(1)))
