import sys
from pathlib import Path

Path("regular").mkdir()
Path("regular/__init__.py").touch()
Path("spread").mkdir()

import regular
import spread

for package in (regular, spread):
    file = getattr(package, "__file__", None)
    path = package.__path__
    print(package.__name__)
    print("  file:", Path(file).name if file else "none")
    print("  path:", "a list" if isinstance(path, list) else "looked up anew")

Path("elsewhere/spread").mkdir(parents=True)
sys.path.append("elsewhere")
print("folders of spread, after sys.path grew:", len(list(spread.__path__)))
