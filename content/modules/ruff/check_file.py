# set-up: the commands of this environment are on the path
import os
import sysconfig

import ruff  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop.py").write_text("""\
import os
import sys

def total(prices, seen=[]):
    try:
        result = sum(prices)
    except:
        result = None
    count = len(prices)
    print(f"done", file=sys.stderr)
    return reslt
""")
line = "ruff check --output-format concise shop.py"
print("$", line, flush=True)
done = subprocess.run(line.split())
print("status", done.returncode)
