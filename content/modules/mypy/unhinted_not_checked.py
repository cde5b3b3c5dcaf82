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
def without():
    return "3" + 4
def with_hint() -> None:
    "3" + 4
""")
for line in ("mypy shop.py", "mypy --check-untyped-defs shop.py"):
    print("$", line, flush=True)
    subprocess.run(line.split())
