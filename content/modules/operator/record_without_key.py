from operator import itemgetter

rows = [{"item": "tea", "stock": 12}, {"item": "soap"}]
try:
    sorted(rows, key=itemgetter("stock"))
except KeyError as error:
    print("KeyError:", error)
ordered = sorted(rows, key=lambda row: row.get("stock", 0))
print([row["item"] for row in ordered])
