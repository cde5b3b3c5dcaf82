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

Path("pyproject.toml").write_text('[project]\nname = "x"\nversion = "1"\n')
for name in ("shop", "kitchen"):
    Path(name).mkdir()
    Path(name, "__init__.py").touch()
line = "python -m build --no-isolation --wheel"
done = subprocess.run(line.split(), capture_output=True, text=True)
for part in (done.stdout + done.stderr).splitlines():
    if "Multiple top-level" in part:
        print(part.strip().rpartition(":")[0])
