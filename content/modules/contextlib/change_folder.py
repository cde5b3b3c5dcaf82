# set-up: a folder
from pathlib import Path

Path("reports/2025").mkdir(parents=True)
Path("reports/sales.csv").touch()
# end of set-up
from contextlib import chdir, nullcontext
from pathlib import Path


def names(folder=None):
    with chdir(folder) if folder else nullcontext():
        return sorted(str(path) for path in Path().iterdir())


start = Path.cwd()
print("reports:", names("reports"))
print("here:   ", names())

try:
    with chdir("archive"):
        print("never printed")
except FileNotFoundError as error:
    print(type(error).__name__, error.filename)
print("still in the first folder:", Path.cwd() == start)
