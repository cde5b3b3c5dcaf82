import fileinput
from pathlib import Path

Path("prices.txt").write_text("40\nunknown\n90\n")
try:
    with fileinput.input("prices.txt", inplace=True, backup=".bak") as lines:
        for line in lines:
            print(int(line) + 5)
except ValueError:
    for name in ("prices.txt", "prices.txt.bak"):
        print(name, Path(name).read_text().split())
