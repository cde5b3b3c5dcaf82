# set-up: the commands of this environment are on the path
import os
import sysconfig

import setuptools  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
import zipfile
from pathlib import Path

Path("pyproject.toml").write_text("""\
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[project]
name = "tea-shop"
dynamic = ["version"]
scripts = { brew = "tea_shop:main" }
optional-dependencies = { colour = ["rich>=13"] }
[tool.setuptools.dynamic]
version = { attr = "tea_shop.__version__" }
""")
Path("src/tea_shop").mkdir(parents=True)
Path("src/tea_shop/__init__.py").write_text(
    "__version__ = '2.1'\ndef main(): print('tea')\n")

line = "python -m build --no-isolation --wheel"
done = subprocess.run(line.split(), capture_output=True, text=True)
if done.returncode:
    raise SystemExit(done.stderr)
newest = max(Path("dist").glob("*.whl"), key=lambda p: p.stat().st_mtime)
wheel = zipfile.ZipFile(newest)
for name in sorted(wheel.namelist()):
    if name.endswith(("/METADATA", "/entry_points.txt")):
        print(wheel.read(name).decode())
