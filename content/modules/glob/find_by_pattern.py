import glob
from pathlib import Path

Path("data").mkdir()
for name in ("sales-june.csv", "sales-may.csv", "stock.csv", "readme.txt"):
    Path("data", name).touch()

print("csv:  ", sorted(glob.glob("data/*.csv")))
print("sales:", sorted(glob.glob("data/sales-*.csv")))
print("none: ", glob.glob("data/*.xlsx"))

newest = max(glob.glob("data/sales-*.csv"))  # by name
print("last by name:", newest)
