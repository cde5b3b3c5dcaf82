# set-up: a module and a package
from pathlib import Path

Path("harbour").mkdir()
Path("harbour/__init__.py").write_text("print('running')\n")
Path("tides.py").write_text("print('running')\n")
# end of set-up
import importlib.util
import sys
from pathlib import Path

for name in ("tides", "harbour", "sys", "tidez"):
    spec = importlib.util.find_spec(name)
    if spec is None:
        print(f"{name:8} not found")
    elif spec.has_location:
        package = spec.submodule_search_locations is not None
        print(f"{name:8} {Path(spec.origin).name:12} package: {package}")
    else:
        print(f"{name:8} {spec.origin}")
print("imported:", "tides" in sys.modules)
