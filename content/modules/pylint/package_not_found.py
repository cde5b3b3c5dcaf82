# set-up: the commands of this environment are on the path
import os
import sysconfig

import pylint  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("libs").mkdir(exist_ok=True)
Path("libs/rates.py").write_text('"""Rates."""\nVAT = 0.19\n')
Path("shop.py").write_text("import rates\nprint(rates.VAT, rates.DUTY)\n")
for option in ("", "--source-roots=libs "):
    line = f"pylint --errors-only {option}shop.py"
    print("$", line, flush=True)
    subprocess.run(line.split())
