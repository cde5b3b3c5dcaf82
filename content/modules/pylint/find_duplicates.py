# set-up: the commands of this environment are on the path
import os
import sysconfig

import pylint  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

code = """\
def {name}(prices, rate):
    total = 0
    for price in prices:
        if price > 0:
            total += price * rate
    return round(total, 2)
"""
Path("shop.py").write_text(code.format(name="gross"))
Path("stall.py").write_text(code.format(name="with_tax"))
options = "--disable=all --enable=duplicate-code --score=no"
line = f"pylint {options} shop.py stall.py"
print("$", line, flush=True)
subprocess.run(line.split())
