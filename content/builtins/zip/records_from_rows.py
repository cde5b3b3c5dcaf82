header = ["article", "price", "pieces"]
rows = [
    ["tea", 2.5, 12],
    ["mug", 8.0],
]

print(dict(zip(header, rows[0])))

for number, row in enumerate(rows, start=1):
    try:
        record = dict(zip(header, row, strict=True))
    except ValueError:
        print(f"row {number}: {len(row)} values for {len(header)} columns")
    else:
        print(f"row {number}: {record['article']}, {record['pieces']} pieces")
