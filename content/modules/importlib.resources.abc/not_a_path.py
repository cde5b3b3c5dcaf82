# set-up: a package in a zip archive
import sys
import zipfile

with zipfile.ZipFile("shop.zip", "w") as archive:
    archive.writestr("shop/__init__.py", "")
    archive.writestr("shop/menu.txt", "tea 2.50")
sys.path.insert(0, "shop.zip")
# end of set-up
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from os.path import getsize

menu = files("shop") / "menu.txt"
print("a Traversable:", isinstance(menu, Traversable))
try:
    getsize(menu)
except TypeError:
    print("TypeError")
with as_file(menu) as path:
    print(getsize(path), "bytes")
