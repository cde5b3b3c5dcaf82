import zipapp
from importlib.machinery import EXTENSION_SUFFIXES, PathFinder
from pathlib import Path

Path("src").mkdir()
Path("src/plain.py").touch()
Path(f"src/fast{EXTENSION_SUFFIXES[0]}").touch()
zipapp.create_archive("src", "tool.pyz", main="plain:run")
for place in ("src", "tool.pyz"):
    for name in ("plain", "fast"):
        found = PathFinder.find_spec(name, [place])
        print(f"{place:8} {name:6}", "found" if found else "not found")
