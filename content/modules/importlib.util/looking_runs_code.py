# set-up: modules in the folder
import sys
from pathlib import Path

Path("shop").mkdir()
Path("shop/__init__.py").write_text("print('shop runs')\n")
Path("shop/prices.py").write_text("print('prices runs')\n")
sys.path.insert(0, str(Path.cwd()))
# end of set-up
from importlib.util import find_spec

print(find_spec("shop").name)
print(find_spec("shop.prices").name)
print(find_spec("stock"))
try:
    find_spec("stock.prices")
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error)
