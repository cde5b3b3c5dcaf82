# set-up: a package with a subpackage that is named as one of the library
from pathlib import Path

Path("shop/xml").mkdir(parents=True)
for name in ("shop/__init__.py", "shop/xml/__init__.py", "shop/xml/orders.py"):
    Path(name).touch()
# end of set-up
import pkgutil

import shop

for prefix in ("", "shop."):
    walk = pkgutil.walk_packages(shop.__path__, prefix)
    print([name for _, name, _ in walk][:3])
