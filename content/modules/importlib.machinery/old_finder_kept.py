# set-up: a folder of modules with an ending of their own
import sys
from pathlib import Path

Path("menus").mkdir()
Path("menus", "lunch.menu").write_text("soup = 4.20\n")
sys.path.insert(0, "menus")
# end of set-up
from importlib.machinery import FileFinder, SourceFileLoader
from importlib.util import find_spec

print("no hook yet:", find_spec("lunch"))
hook = FileFinder.path_hook((SourceFileLoader, [".menu"]))
sys.path_hooks.insert(0, hook)
print("with the hook:", find_spec("lunch"))
sys.path_importer_cache.clear()
print("cleared:", find_spec("lunch").name)
