import glob
from pathlib import Path

Path("menu.txt").touch()
Path(".draft.txt").touch()
print(glob.glob("*.txt"))
print(sorted(path.name for path in Path().glob("*.txt")))
try:
    list(Path().glob(str(Path.cwd() / "*.txt")))
except NotImplementedError as error:
    print("NotImplementedError:", error)
