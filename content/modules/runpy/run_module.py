# set-up: a package
from pathlib import Path

Path("shop").mkdir(exist_ok=True)
Path("shop/__init__.py").touch()
Path("shop/till.py").write_text("currency = 'EUR'\n")
Path("shop/__main__.py").write_text('''
import sys
from .till import currency

print("taken: 812.50", currency, "on", sys.argv[1])
''')
# end of set-up
import runpy
import sys

sys.argv = ["shop", "monday"]
names = runpy.run_module("shop", run_name="__main__", alter_sys=True)
print("ran as", names["__name__"], "from", names["__spec__"].name)

try:
    runpy.run_module("shop.stock", run_name="__main__")
except ImportError as error:
    print(error)
