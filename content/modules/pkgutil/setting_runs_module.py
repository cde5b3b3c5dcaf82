# set-up: a module that nobody meant to import
from pathlib import Path

Path("cleanup.py").write_text("print('your files: gone')\n")
# end of set-up
import pkgutil

ALLOWED = {"json:dumps", "csv:writer"}
for setting in ("json:dumps", "cleanup:path"):
    if setting in ALLOWED:
        print(pkgutil.resolve_name(setting).__name__)
    else:
        print("not allowed:", setting)
try:
    pkgutil.resolve_name("cleanup:path")
except AttributeError:
    print("AttributeError, but the module has run")
