from importlib import import_module
from pathlib import Path

package = Path("shop")
package.mkdir()
(package / "__init__.py").touch()
(package / "prices.py").write_text("tea = 2.5\n")
(package / "dotted.py").write_text("from .prices import tea\n")
(package / "full.py").write_text("from shop.prices import tea\n")

package.rename("tea_shop")

for name in ("tea_shop.dotted", "tea_shop.full"):
    try:
        print(f"{name:<16} tea costs {import_module(name).tea}")
    except ModuleNotFoundError as error:
        print(f"{name:<16} {error}")
