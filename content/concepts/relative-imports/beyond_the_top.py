import sys
from pathlib import Path

Path("shop/checkout").mkdir(parents=True)
Path("shop/__init__.py").touch()
Path("shop/checkout/__init__.py").touch()
Path("shop/prices.py").write_text("tea = 2.5\n")
Path("shop/checkout/basket.py").write_text("from ..prices import tea\n")

sys.path.insert(0, "shop")  # as if started in the folder shop
try:
    import checkout.basket
except ImportError as error:
    print(f"{type(error).__name__}: {error}")

sys.path.remove("shop")  # as if started in the folder above
import shop.checkout.basket

print("under its full name:", shop.checkout.basket.tea)
