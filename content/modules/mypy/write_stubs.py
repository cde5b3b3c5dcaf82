# set-up: the commands of this environment are on the path
import os
import sysconfig

import mypy  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop.py").write_text('''\
RATE = 0.19

class Basket:
    """What a customer wants to buy."""
    def __init__(self, owner: str):
        self.owner = owner
        self.items = []

    def add(self, item, count=1) -> int:
        self.items.append((item, count))
        return len(self.items)

def _helper():
    pass
''')
print("$ stubgen shop.py --output typings")
subprocess.run(["stubgen", "-q", "shop.py", "--output", "typings"])
print(Path("typings/shop.pyi").read_text())
