# set-up: a package in a zip archive
import sys
import zipfile

with zipfile.ZipFile("shop.zip", "w") as archive:
    archive.writestr("shop/__init__.py", "")
    archive.writestr("shop/menu.txt", "tea 2.50")
sys.path.insert(0, "shop.zip")
# end of set-up
from importlib.resources.abc import ResourceReader, TraversableResources
from importlib.resources import files

class Reader(TraversableResources):
    def files(self):
        return files("shop")

print("to write:", len(ResourceReader.__abstractmethods__), "methods, or",
      len(TraversableResources.__abstractmethods__))
print(Reader().open_resource("menu.txt").read())
