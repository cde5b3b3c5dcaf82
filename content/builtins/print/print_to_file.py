import sys
from pathlib import Path

with open("report.txt", "w", encoding="utf-8") as report:
    print("Report of 17 May", file=report)
    print("tea", 12, sep="\t", file=report)

print(Path("report.txt").read_text(encoding="utf-8").splitlines())
print("this one is a warning", file=sys.stderr)
