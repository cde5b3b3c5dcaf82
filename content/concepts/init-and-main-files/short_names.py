from pathlib import Path

shop = Path("shop")
shop.mkdir()
(shop / "_cart.py").write_text('''
class Cart:
    def __init__(self):
        self.items = []
''')
(shop / "__init__.py").write_text('''
from ._cart import Cart

__all__ = ["Cart"]
__version__ = "2.1"
''')

import shop
from shop import Cart

print("one class:", Cart is shop.Cart is shop._cart.Cart)
print("it still knows its file:", Cart.__module__)
print("version:", shop.__version__)
