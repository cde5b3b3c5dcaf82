from pathlib import Path

shop = Path("shop")
shop.mkdir()
(shop / "cart.py").write_text("class Cart:\n    pass\n\nclass Row:\n    pass\n")
(shop / "prices.py").write_text("vat = 0.21\n")
(shop / "__init__.py").write_text('''
from .cart import Cart

__all__ = ["Cart", "prices"]
''')

import shop

print("after import shop:", hasattr(shop, "Cart"), hasattr(shop, "prices"))

from shop import *

print("after the star:   ", Cart.__name__, prices.vat)
print("Row came along:   ", "Row" in globals())
