import importlib.util

package = "shop.orders"
for name in (".invoice", "..stock", "json", "....stock"):
    try:
        full = importlib.util.resolve_name(name, package)
    except ImportError as error:
        full = f"{type(error).__name__}: {error}"
    print(f"{name:10} {full}")
