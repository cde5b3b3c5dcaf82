from importlib.util import resolve_name

here = "shop.checkout"  # the package that holds shop/checkout/basket.py

for dots in (".discount", "..prices", "..stock.shelf", "...prices"):
    try:
        print(f"{dots:<14} {resolve_name(dots, here)}")
    except ImportError as error:
        print(f"{dots:<14} {type(error).__name__}: {error}")
