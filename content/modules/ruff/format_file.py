# set-up: the commands of this environment are on the path
import os
import sysconfig

import ruff  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

shop = Path("shop.py")
shop.write_text("""\
def total( prices,discount = 0 ):
    return sum(prices)-discount
stock = {'tea': 12, 'cake': 3,
  'milk': 7,}
label = f'{total([3.5, 4.2])} €, {stock["tea"]} left'
""", encoding="utf-8")
for line in ("ruff format --check shop.py", "ruff format shop.py"):
    print("$", line, flush=True)
    done = subprocess.run(line.split())
    print("status", done.returncode)
print(shop.read_text(encoding="utf-8"))
