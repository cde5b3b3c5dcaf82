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
import os, sys
def total(prices, discount = 0):
    try:
        result = sum(prices)-discount
    except:
        result = None
    unused = 1
    if result == None:
        print(f"nothing", file=sys.stderr)
    return reslt
""")
print("$ flake8 shop.py", flush=True)
done = subprocess.run(["flake8", "shop.py"])
print("status", done.returncode)
