import os
import subprocess
import sys
import venv
from pathlib import Path

WHERE = "import sysconfig; print(sysconfig.get_path('purelib'))"
USE = "import tea_timer; print(tea_timer.version)"


def python_of(folder):
    return Path(folder, "Scripts" if os.name == "nt" else "bin", "python")


def output(python, code):
    run = subprocess.run([python, "-c", code], capture_output=True, text=True)
    return (run.stdout or run.stderr).strip().splitlines()[-1]


for folder, version in [("blog", "1.4"), ("shop", "2.0")]:
    venv.create(folder, symlinks=os.name != "nt")
    packages = Path(output(python_of(folder), WHERE))
    (packages / "tea_timer.py").write_text(f"version = '{version}'\n")

for python in (python_of("blog"), python_of("shop"), sys.executable):
    name = Path(python).parts[0] if python != sys.executable else "outside"
    print(f"{name:<8}", output(python, USE))
