# set-up: a file from Excel
from pathlib import Path

# Excel starts its "CSV UTF-8" files with an invisible mark.
saved = "\ufeffname,city\r\nJosé,Málaga\r\n"
Path("excel.csv").write_bytes(saved.encode("utf-8"))
# end of set-up
import csv
from pathlib import Path

for encoding in ("utf-8", "utf-8-sig"):
    with open("excel.csv", newline="", encoding=encoding) as file:
        row = next(csv.DictReader(file))
    print(f"{encoding:10}", ascii(list(row)), row.get("name"))

with open("for_excel.csv", "w", newline="", encoding="utf-8-sig") as file:
    csv.writer(file).writerow(["Zoë", "Łódź"])
print(Path("for_excel.csv").read_bytes()[:3])
