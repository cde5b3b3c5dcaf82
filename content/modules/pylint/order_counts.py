# set-up: the commands of this environment are on the path
import os
import sysconfig

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop.py").write_text("import os\n")
for line in (
    "pylint --score=no --disable=all --enable=unused-import shop.py",
    "pylint --score=no --enable=unused-import --disable=all shop.py",
):
    print("$", line, flush=True)
    done = subprocess.run(line.split())
    print("status", done.returncode)
