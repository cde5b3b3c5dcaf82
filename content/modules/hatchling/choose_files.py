# set-up: the commands of this environment are on the path
import os
import sysconfig

import hatchling  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
import tarfile
import zipfile
from os.path import getmtime
from pathlib import Path

Path("pyproject.toml").write_text("""\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "tea-shop"
version = "2.1"
[tool.hatch.build.targets.wheel]
packages = ["kitchen"]
force-include."data/prices.csv" = "kitchen/prices.csv"
[tool.hatch.build.targets.sdist]
exclude = ["/tests", "*.py.bak", "/choose_files.py"]
""")
for name in ("kitchen/__init__.py", "tests/test_a.py", "data/prices.csv"):
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).touch()
done = subprocess.run(["hatchling", "build"], capture_output=True, text=True)
if done.returncode:
    raise SystemExit(done.stderr)
wheel = zipfile.ZipFile(max(Path("dist").glob("*.whl"), key=getmtime))
print("wheel:", *[n for n in wheel.namelist() if ".dist-info/" not in n])
with tarfile.open(max(Path("dist").glob("*.tar.gz"), key=getmtime)) as archive:
    print("sdist:", *sorted(archive.getnames()), sep="\n")
