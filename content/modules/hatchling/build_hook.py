# set-up: the commands of this environment are on the path
import os
import sysconfig

import hatchling  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
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
[tool.hatch.build.targets.wheel.hooks.custom]
""")
Path("hatch_build.py").write_text("""\
from pathlib import Path
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

class Hook(BuildHookInterface):
    def initialize(self, version, build_data):
        made = Path(self.root, "made.txt")
        made.write_text(f"version {self.metadata.version}")
        build_data["force_include"][str(made)] = "tea_shop/made.txt"
""")
Path("tea_shop").mkdir()
Path("tea_shop/__init__.py").touch()
line = "hatchling build -t wheel"
subprocess.run(line.split(), check=True, capture_output=True)
wheel = zipfile.ZipFile(max(Path("dist").glob("*.whl"), key=getmtime))
print(wheel.read("tea_shop/made.txt").decode())
