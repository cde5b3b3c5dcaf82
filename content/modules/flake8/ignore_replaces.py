# set-up: the commands of this environment are on the path
import os
import sysconfig

import flake8  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("before.py").write_text("total = (3\n         + 4)\n")
Path("behind.py").write_text("total = (3 +\n         4)\n")
for option in ("--extend-ignore=E203", "--ignore=E203"):
    print("$ flake8", option, "before.py behind.py", flush=True)
    subprocess.run(["flake8", option, "before.py", "behind.py"])
