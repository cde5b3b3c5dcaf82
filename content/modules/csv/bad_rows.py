import csv

lines = [
    "day,steps",
    "Mon,8412",
    "Tue,n/a",
    "Wed,10233,extra",
    "Thu",
    "Fri,9120",
]

reader = csv.DictReader(lines)
good = []
for row in reader:
    try:
        if None in row or None in row.values():
            raise ValueError("wrong number of fields")
        good.append((row["day"], int(row["steps"])))
    except ValueError as error:
        print(f"line {reader.line_num}: {error}")

print(good)
