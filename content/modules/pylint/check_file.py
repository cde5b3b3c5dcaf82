# set-up: the commands of this environment are on the path
import os
import sysconfig

import pylint  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop.py").write_text("""\
import os

class Basket:
    def __init__(self, items=[]):
        self.items = items

    def total(self, discount=0):
        return sum(self.items) - discount

basket = Basket([3.5, 4.2])
print(basket.total(rebate=1))
print(basket.item, len(3))
""")
print("$ pylint shop.py", flush=True)
subprocess.run(["pylint", "shop.py"])
