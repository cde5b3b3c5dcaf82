from sortedcontainers import SortedKeyList

stock = SortedKeyList(key=lambda item: item["count"])
cups, pots = {"name": "cups", "count": 5}, {"name": "pots", "count": 9}
stock.update([cups, pots])
cups["count"] = 50
print(cups in stock, [item["name"] for item in stock])
stock = SortedKeyList([pots], key=lambda item: item["count"])
stock.add(cups)
print(cups in stock, [item["name"] for item in stock])
