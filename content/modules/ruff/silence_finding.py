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
import json  # noqa
import readline  # noqa: F401
import csv  # noqa: E501
from math import *  # noqa: F403
""")
Path("old.py").write_text("""\
# ruff: noqa: F401
import os
""")
options = "--extend-select RUF100 --output-format concise"
line = f"ruff check {options} shop.py old.py"
print("$", line, flush=True)
subprocess.run(line.split())
