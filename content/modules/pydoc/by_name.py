# set-up: a module that cannot be imported
from pathlib import Path

Path("plugin.py").write_text("import missing_driver\n")
# end of set-up
import pydoc

for name in ("json.dumps", "str.upper", "json.dump_all", "no_such_module"):
    found = pydoc.locate(name)
    print(f"{name:15}", getattr(found, "__qualname__", found))

try:
    pydoc.locate("plugin.start")
except pydoc.ErrorDuringImport as error:
    print(f"{'plugin.start':15} {error.exc.__name__}: {error.value}")
