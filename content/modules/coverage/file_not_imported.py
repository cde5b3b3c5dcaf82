# set-up: the commands of this environment are on the path
import os
import sysconfig

import coverage  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop").mkdir()
Path("shop/rates.py").write_text("rate = 7\n")
Path("shop/refunds.py").write_text("def refund():\n    return 5\n")
Path("shop/__init__.py").touch()
Path("test_rates.py").write_text("from shop.rates import rate\n")
for option in ("--include=shop/*", "--source=shop"):
    print("$ coverage run", option, "test_rates.py", flush=True)
    subprocess.run(["coverage", "run", option, "test_rates.py"])
    subprocess.run(["coverage", "report"])
