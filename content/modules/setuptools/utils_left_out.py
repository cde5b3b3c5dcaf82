# set-up: the commands of this environment, and an empty folder
import os
import sysconfig
import tempfile

import setuptools  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.chdir(tempfile.mkdtemp())
# end of set-up
import subprocess
from pathlib import Path
from zipfile import ZipFile

for home in (Path(), Path("src")):
    for name in ("shop", "utils"):
        (home / name).mkdir(parents=True)
        (home / name / "__init__.py").touch()
    Path("pyproject.toml").write_text('project = {name = "x", version = "1"}')
    line = "python -m build --no-isolation --wheel"
    subprocess.run(line.split(), check=True, capture_output=True)
    names = ZipFile("dist/x-1-py3-none-any.whl").namelist()
    print(home, sorted(name for name in names if "info" not in name))
