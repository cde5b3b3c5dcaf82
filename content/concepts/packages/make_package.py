from pathlib import Path

shop = Path("shop")
shop.mkdir()
(shop / "__init__.py").write_text('currency = "EUR"\n')
(shop / "cart.py").write_text('''
def total(prices):
    return sum(prices)
''')

import shop
import shop.cart

print(shop.__name__, "uses", shop.currency)
print(shop.cart.__name__, "adds up to", shop.cart.total([3, 4]))
print("a package has a __path__:", hasattr(shop, "__path__"))
print("a plain module has none:", not hasattr(shop.cart, "__path__"))
