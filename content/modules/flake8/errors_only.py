# set-up: the commands of this environment are on the path
import os
import sysconfig

import flake8  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop.py").write_text("""\
import os
def total(prices, kind):
    if kind is "net":
        return sum(prices) * rate
    elif kind == "gross": return sum(prices)
""")
for line in (
    "flake8 --select=E9,F63,F7,F82 shop.py",
    "flake8 --exit-zero --statistics -qq --max-complexity=2 shop.py",
):
    print("$", line, flush=True)
    done = subprocess.run(line.split())
    print("status", done.returncode)
