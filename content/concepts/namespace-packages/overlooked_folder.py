import pkgutil
from pathlib import Path

for file in ("shop/__init__.py", "shop/prices.py", "shop/reports/daily.py"):
    Path(file).parent.mkdir(exist_ok=True)
    Path(file).write_text("ready = True\n")

import shop
import shop.reports.daily


def listed():
    return [part.name for part in pkgutil.walk_packages(shop.__path__, "shop.")]


print("import works:", shop.reports.daily.ready)
print("listed:", listed())
Path("shop/reports/__init__.py").touch()
print("listed:", listed())
