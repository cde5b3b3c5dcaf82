# set-up: a module in a folder that is searched
import sys
from pathlib import Path

Path("shop.py").write_text("price = 2.50\n")
sys.path.insert(0, str(Path.cwd()))
# end of set-up
import py_compile
from importlib.machinery import PathFinder
from pathlib import Path

py_compile.compile("shop.py")
py_compile.compile("shop.py", cfile="kept.pyc")
Path("shop.py").unlink()
print(len(list(Path("__pycache__").glob("shop.*.pyc"))), "in __pycache__")
print("shop:", PathFinder.find_spec("shop"))
print("kept:", PathFinder.find_spec("kept").name)
