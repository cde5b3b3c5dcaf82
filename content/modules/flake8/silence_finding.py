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
import os  # noqa: F401
import csv  # noqa: E501
import json  # noqa
""")
Path("generated.py").write_text("# flake8: noqa\nimport os\n")
for line in (
    "flake8 shop.py generated.py",
    "flake8 --disable-noqa shop.py generated.py",
):
    print("$", line, flush=True)
    subprocess.run(line.split())
