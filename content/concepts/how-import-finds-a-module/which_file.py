import sys
from importlib.util import find_spec
from pathlib import Path

for file in ("old/units.py", "new/units.py", "new/colour.py",
             "new/colour/__init__.py", "new/shapes.py", "new/shapes/circle.py"):
    path = Path(file)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()

here = Path.cwd()
for folders in (["old", "new"], ["new", "old"]):
    sys.path[:0] = [str(here / folder) for folder in folders]
    origin = Path(find_spec("units").origin)
    print("path", folders, "->", origin.relative_to(here).as_posix())
    del sys.path[:2]

sys.path.insert(0, str(here / "new"))
for name in ("colour", "shapes"):
    origin = Path(find_spec(name).origin)
    print(name, "->", origin.relative_to(here).as_posix())
