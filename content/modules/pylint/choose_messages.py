# set-up: the commands of this environment are on the path
import os
import sysconfig

import pylint  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop.py").write_text("""\
import os
def total(prices):
    print("adding")
    return ", ".join(prices).total
""")
for line in (
    "pylint --disable=C --fail-under=-10 shop.py",
    "pylint --errors-only shop.py",
    "pylint --disable=all --enable=unused-import,E --score=no shop.py",
):
    print("$", line, flush=True)
    done = subprocess.run(line.split())
    print("status", done.returncode)
