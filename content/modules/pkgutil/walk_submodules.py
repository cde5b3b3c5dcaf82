# set-up: a package with two broken modules
from pathlib import Path

FILES = {
    "farm/__init__.py": "",
    "farm/__main__.py": "raise SystemExit('the farm is run')",
    "farm/barn.py": "import no_such_hay",
    "farm/animals/__init__.py": "",
    "farm/animals/cow.py": "",
    "farm/tractors/__init__.py": "import no_such_engine",
    "farm/tractors/diesel.py": "",
}
for name, source in FILES.items():
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(source)
# end of set-up
import importlib
import pkgutil

import farm

failed = []
for found in pkgutil.walk_packages(
        farm.__path__, "farm.", onerror=failed.append):
    if found.name.endswith(".__main__"):  # importing it starts a program
        continue
    print("package" if found.ispkg else "module ", found.name)
    try:
        importlib.import_module(found.name)
    except (Exception, SystemExit) as error:  # a module may fail in any way
        print("       ", type(error).__name__, error)
print("not entered:", failed)
