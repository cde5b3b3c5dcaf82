import csv
from pathlib import Path

Path("staff.csv").write_text(
    "name,team,salary\nIvo,ops,4100\nMei,dev,5300\nTom,ops,3900\n",
    encoding="utf-8",
)

with (
    open("staff.csv", newline="", encoding="utf-8") as source,
    open("ops.csv", "w", newline="", encoding="utf-8") as target,
):
    reader = csv.DictReader(source)
    fields = [name for name in reader.fieldnames or () if name != "salary"]
    writer = csv.DictWriter(target, fields, extrasaction="ignore")
    writer.writeheader()
    for row in reader:
        if row["team"] == "ops":
            writer.writerow(row)

print(Path("ops.csv").read_text(encoding="utf-8"), end="")
