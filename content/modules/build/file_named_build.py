# set-up: the commands of this environment are on the path
import os
import sysconfig

import build  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("build").mkdir()
for name in (None, "build.py"):
    if name:
        Path(name).write_text("print('mine was run')\n")
    done = subprocess.run("python -m build --version".split(),
                          capture_output=True, text=True)
    print(done.stdout.split()[0])
