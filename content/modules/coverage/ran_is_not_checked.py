# set-up: the commands of this environment are on the path
import os
import sysconfig

import coverage  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop.py").write_text("def total(a, b):\n    return a - b\n")
for test in ("total(3, 2)", "assert total(3, 2) == 5"):
    Path("test_shop.py").write_text(f"from shop import total\n{test}\n")
    run = ["coverage", "run", "test_shop.py"]
    done = subprocess.run(run, stderr=subprocess.DEVNULL)
    print(test, "->", "failed" if done.returncode else "passed")
    subprocess.run(["coverage", "report", "--format=total"])
