# set-up: a module tax
import importlib
import sys
from pathlib import Path

Path("tax.py").write_text(
    "RATE = 0.1\n"
    "def tax(net):\n"
    "    return net * RATE\n"
)
sys.path.insert(0, str(Path.cwd()))
importlib.invalidate_caches()
# end of set-up
import inspect
import sys

from tax import RATE, tax

RATE = 0.25
print("mine:", globals()["RATE"], " its own:", tax.__globals__["RATE"])
print(tax(100))

tax.__globals__["RATE"] = RATE
print(tax(100), sys.modules["tax"].RATE)
print("it reads:", inspect.getclosurevars(tax).globals)
