# set-up: the commands of this environment are on the path
import os
import sysconfig

import setuptools  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import os
import subprocess
import zipfile
from pathlib import Path

Path("tea-shop/src/tea_shop").mkdir(parents=True)  # a folder of its own
os.chdir("tea-shop")
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
Path("src/tea_shop/__init__.py").write_text(
    "__version__ = '2.1'\ndef main(): print('tea')\n")

line = "python -m build --no-isolation --wheel"
done = subprocess.run(line.split(), capture_output=True, text=True)
if done.returncode:
    raise SystemExit(done.stderr)
wheel = zipfile.ZipFile(next(Path("dist").glob("*.whl")))
for name in sorted(wheel.namelist()):
    if name.endswith(("/METADATA", "/entry_points.txt")):
        print(wheel.read(name).decode())
