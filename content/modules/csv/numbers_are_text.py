import csv

rows = list(csv.DictReader(["item,price", "pen,9", "book,10"]))
print(max(rows, key=lambda row: row["price"])["item"])
print(max(rows, key=lambda row: float(row["price"]))["item"])
