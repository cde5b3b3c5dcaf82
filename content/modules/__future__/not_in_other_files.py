from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path.cwd()))
Path("shop.py").write_text("def pay(amount: int): ...\n")
import shop

def pay(amount: int): ...

for function in (pay, shop.pay):
    print(function.__module__, repr(function.__annotations__["amount"]))
