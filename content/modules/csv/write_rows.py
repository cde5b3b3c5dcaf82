import csv
from pathlib import Path

rows = [
    ("Ada", "ada@example.org", 'says "hi", often'),
    ("Bo", None, "two\nlines"),
]

with open("people.csv", "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file)
    writer.writerow(["name", "email", "remark"])
    writer.writerows(rows)

print(Path("people.csv").read_text(encoding="utf-8"))

with open("people.csv", newline="", encoding="utf-8") as file:
    print(list(csv.reader(file))[2])
