# set-up: a module copied into the folder
import sys
from pathlib import Path

Path("prices.py").write_text("__version__ = '2.1'\n")
sys.path.insert(0, str(Path.cwd()))
# end of set-up
from importlib.metadata import PackageNotFoundError, version

import prices

for name in ("json", "prices"):
    try:
        print(name, version(name))
    except PackageNotFoundError as error:
        print("PackageNotFoundError:", error)
print("written in the file:", prices.__version__)
