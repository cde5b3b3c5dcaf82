# set-up: a list of staff
from pathlib import Path

Path("staff.csv").write_text(
    "name,team,salary\nIvo,ops,4100\nMei,dev,5300\nTom,ops,3900\n",
    encoding="utf-8",
)
# end of set-up
import csv
from pathlib import Path

with (
    open("staff.csv", newline="", encoding="utf-8-sig") as source,
    open("ops.csv", "w", newline="", encoding="utf-8") as target,
):
    reader = csv.DictReader(source)
    fields = list(reader.fieldnames or ())
    fields.remove("salary")  # ValueError if there is no such column
    writer = csv.DictWriter(target, fields, extrasaction="ignore")
    writer.writeheader()
    for row in reader:
        if row["team"] == "ops":
            writer.writerow(row)

print(Path("ops.csv").read_text(encoding="utf-8"), end="")
