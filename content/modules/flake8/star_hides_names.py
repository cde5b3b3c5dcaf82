# set-up: the commands of this environment are on the path
import os
import sysconfig

import flake8  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

for imports in ("from math import *", "from math import pi"):
    Path("area.py").write_text(f"{imports}\nprint(pi * radius ** 2)\n")
    print(imports, flush=True)
    subprocess.run(["flake8", "area.py"])
