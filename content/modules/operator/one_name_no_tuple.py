from operator import itemgetter

row = {"item": "tea", "price": 3}
for names in (["item", "price"], ["item"]):
    print(itemgetter(*names)(row), "or", tuple(row[name] for name in names))
