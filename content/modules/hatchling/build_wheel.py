# set-up: the commands of this environment are on the path
import os
import sysconfig

import hatchling  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
import zipfile
from pathlib import Path

with open("pyproject.toml", "x") as file:  # yours stays
    file.write("""\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "tea-shop"
dynamic = ["version"]
requires-python = ">=3.11"
scripts = { brew = "tea_shop:main" }

[tool.hatch.version]
path = "src/tea_shop/__init__.py"
""")
Path("src/tea_shop").mkdir(parents=True)
Path("src/tea_shop/__init__.py").write_text('__version__ = "2.1"\n')

line = "python -m build --no-isolation --wheel"
done = subprocess.run(line.split(), capture_output=True, text=True)
if done.returncode:
    raise SystemExit(done.stdout + done.stderr)
wheel = max(Path("dist").glob("*.whl"), key=lambda p: p.stat().st_mtime)
print(wheel.name, *zipfile.ZipFile(wheel).namelist(), sep="\n  ")
