# set-up: a folder with four files
from pathlib import Path

Path("data").mkdir()
for name in ("sales-june.csv", "sales-may.csv", "stock.csv", "readme.txt"):
    Path("data", name).write_text(f"content of {name}\n", encoding="utf-8")
# end of set-up
import glob

print("csv:  ", sorted(glob.glob("data/*.csv")))
print("none: ", glob.glob("data/*.xlsx"))

for path in sorted(glob.glob("data/sales-*.csv")):
    with open(path, encoding="utf-8") as file:
        print("sales:", file.readline().strip())
