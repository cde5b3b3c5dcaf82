import importlib
import pkgutil
from pathlib import Path

Path("shop/tax").mkdir(parents=True)
Path("shop/__init__.py").touch()
Path("shop/tax/dutch.py").touch()
shop = importlib.import_module("shop")
print(importlib.import_module("shop.tax.dutch").__name__)
print(list(pkgutil.walk_packages(shop.__path__, "shop.")))
Path("shop/tax/__init__.py").touch()
print([m.name for m in pkgutil.walk_packages(shop.__path__, "shop.")])
