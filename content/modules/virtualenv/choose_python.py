# set-up: the commands of this environment are on the path
import os
import sysconfig

import virtualenv  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ.pop("PYTHONPATH", None)  # environments of their own
# end of set-up
import subprocess
import sys
from pathlib import Path

version = f"{sys.version_info.major}.{sys.version_info.minor}"
for name, folder in ((version, "env-new"), ("3.5", "env-old")):
    words = ["virtualenv", "--quiet", "--python", name, folder]
    print("$", " ".join(words).replace(version, "3.x"))
    done = subprocess.run(words, capture_output=True, text=True)
    said = (done.stdout + done.stderr).strip().partition(" for ")[0]
    print("status", done.returncode, said)
print(Path("env-new", "pyvenv.cfg").exists())
