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
import sys
from pathlib import Path
import os

def report(prices):
    total = sum(prices)
    print(f"done", file=sys.stderr)
    return not len(prices) == 0
""")
for line in (
    "ruff check --select F,I --fix --output-format concise shop.py",
    "ruff check --select F --fix --unsafe-fixes shop.py",
):
    print("$", line, flush=True)
    subprocess.run(line.split())
print(shop.read_text())
