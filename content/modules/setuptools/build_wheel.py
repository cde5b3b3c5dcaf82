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
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "tea-shop"
version = "2.1"
requires-python = ">=3.11"
dependencies = ["rich>=13"]
""")
Path("src/tea_shop/__init__.py").write_text("def brew():\n    return 'tea'\n")

line = "python -m build --no-isolation --wheel"
print("$", line)
done = subprocess.run(line.split(), capture_output=True, text=True)
if done.returncode:
    raise SystemExit(done.stderr)
wheel = max(Path("dist").glob("*.whl"), key=lambda p: p.stat().st_mtime)
print(wheel.name)
for name in zipfile.ZipFile(wheel).namelist():
    print("  ", name)
