import fnmatch
import glob

name = "price[EUR]*.csv"

for pattern in (
    "price[EUR]*.csv",
    r"price\[EUR\]\*.csv",
    "price[[]EUR[]][*].csv",
    glob.escape(name),
):
    print(f"{pattern:22} {fnmatch.fnmatchcase(name, pattern)}")
