import csv

lines = ["item,price", "pen,9", "book,10"]
reader = csv.DictReader(lines)
print(sum(int(row["price"]) for row in reader), len(list(reader)))
rows = list(csv.DictReader(lines))
print(sum(int(row["price"]) for row in rows), len(rows))
