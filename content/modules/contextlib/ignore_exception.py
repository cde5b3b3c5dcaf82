# set-up: one file of two
from pathlib import Path

Path("old.log").touch()
# end of set-up
from contextlib import suppress
from pathlib import Path

for name in ("old.log", "older.log"):
    with suppress(FileNotFoundError):
        Path(name).unlink()
        print("deleted", name)

ages = {}
with suppress(KeyError, ValueError):
    ages["ada"] = int("36")
    ages["bob"] = int("unknown")
    ages["eve"] = int("41")
print(ages)
