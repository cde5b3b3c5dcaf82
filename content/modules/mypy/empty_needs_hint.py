# set-up: the commands of this environment are on the path
import os
import sysconfig

import mypy  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path
Path("shop.py").write_text("""\
class Basket:
    items = []
    names: list[str] = []
""")
print("$ mypy shop.py", flush=True)
subprocess.run(["mypy", "shop.py"])
