# set-up: a package with a data file, and a wheel made of it
import sys
import zipfile
from pathlib import Path

Path("src/shop").mkdir(parents=True)
Path("src/shop/__init__.py").touch()
Path("src/shop/menu.txt").write_text("tea 2.50")
with zipfile.ZipFile("shop.whl", "w") as wheel:
    wheel.write("src/shop/__init__.py", "shop/__init__.py")
# end of set-up
from importlib.resources import files

for place in ("src", "shop.whl"):
    sys.path.insert(0, place)
    sys.modules.pop("shop", None)
    menu = files("shop") / "menu.txt"
    print(place, "-", "there" if menu.is_file() else "missing")
