import sys
from importlib import reload
from pathlib import Path

sys.dont_write_bytecode = True  # see "A change that is not noticed"

shop = Path("shop")
shop.mkdir(exist_ok=True)
(shop / "prices.py").write_text("tea = 2\n")
(shop / "bill.py").write_text("from .prices import tea\n\nthree = 3 * tea\n")
(shop / "__init__.py").write_text("from .bill import three\n")

import shop as package

(shop / "prices.py").write_text("tea = 2.5  # dearer now\n")

for order in ("shop", "shop.bill shop", "shop.prices shop.bill shop"):
    for name in order.split():
        reload(sys.modules[name])
    print(f"{order:<27} three cost {package.three}")
