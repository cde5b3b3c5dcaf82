# set-up: the commands of this environment are on the path
import os
import sysconfig

import ruff  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop").mkdir(exist_ok=True)
Path("shop/pyproject.toml").write_text("""\
[project]
name = "shop"
requires-python = ">=3.11"
""")
shop = Path("shop/cart.py")
shop.write_text("""\
from typing import Dict, List, Optional

def find(stock: Dict[str, int], names: List[str]) -> Optional[int]:
    print("looking for {}".format(names))
    with open("stock.txt", "r") as file:
        return len(file.read().split())
""")
line = "ruff check --select UP,F401 --fix cart.py"
print("$", line, flush=True)
subprocess.run(line.split(), cwd="shop")
print(shop.read_text())
