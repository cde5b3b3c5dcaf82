# set-up: a package in a zip archive
import sys
import zipfile

with zipfile.ZipFile("shop.zip", "w") as archive:
    archive.writestr("shop/__init__.py", "")
    archive.writestr("shop/menu.txt", "tea 2.50")
sys.path.insert(0, "shop.zip")
# end of set-up
from importlib.resources import as_file, files

with as_file(files("shop") / "menu.txt") as path:
    print("inside:", path.exists(), path.read_text())
print("after:", path.exists())
