# set-up: a package with two subpackages, of which one is broken
from pathlib import Path

Path("shop/till").mkdir(parents=True)
Path("shop/__init__.py").touch()
Path("shop/till/cash.py").touch()
# end of set-up
import pkgutil

import shop

for fault in ("import no_such_module", "1 / 0"):
    Path("shop/till/__init__.py").write_text(fault)
    walk = pkgutil.walk_packages(shop.__path__, "shop.")
    try:
        print([name for _, name, _ in walk])
    except ZeroDivisionError:
        print("ZeroDivisionError")
failed = []
walk = pkgutil.walk_packages(shop.__path__, "shop.", onerror=failed.append)
print([name for _, name, _ in walk], "not entered:", failed)
