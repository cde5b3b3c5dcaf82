# set-up: the commands of this environment are on the path
import os
import sysconfig

import coverage  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("fare.py").write_text("""\
import sys
if sys.argv[1] == "child":
    print("half")
elif sys.argv[1] == "adult":
    print("full")
else:
    print("who?")
""")
for line in (
    "coverage run --parallel-mode fare.py child",
    "coverage run --parallel-mode fare.py adult",
    "coverage combine --quiet",
    "coverage report -m",
):
    print("$", line, flush=True)
    subprocess.run(line.split(), check=True)
