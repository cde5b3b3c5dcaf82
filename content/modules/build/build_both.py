# set-up: a small project, and the commands on the path
import os
import sysconfig

import build  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
from pathlib import Path

Path("tea_shop.py").write_text("def brew():\n    return 'tea'\n")
Path("pyproject.toml").write_text("""\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "tea-shop"
version = "2.1"
requires-python = ">=3.11"
""")
# end of set-up
import subprocess
import tarfile
from pathlib import Path

print("$ python -m build --no-isolation", flush=True)
subprocess.run("python -m build --no-isolation".split(), check=True)
for file in sorted(Path("dist").iterdir()):
    print(file.name, file.stat().st_size > 0)
with tarfile.open("dist/tea_shop-2.1.tar.gz") as archive:
    print(sorted(archive.getnames()))
