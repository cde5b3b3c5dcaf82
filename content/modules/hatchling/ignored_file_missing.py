# set-up: the commands of this environment are on the path
import os
import sysconfig

import hatchling  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess, zipfile
from pathlib import Path
START = '[project]\nname = "tea"\nversion = "1"\n'
Path("tea").mkdir()
for name in ("tea/__init__.py", "tea/made.txt", ".gitignore"):
    Path(name).write_text("made.txt" if name == ".gitignore" else "")
for more in ("", '[tool.hatch.build]\nartifacts = ["made.txt"]\n'):
    Path("pyproject.toml").write_text(START + more)
    subprocess.run("hatchling build -t wheel".split(), capture_output=True)
    wheel = zipfile.ZipFile(next(Path("dist").glob("*.whl")))
    print([name for name in wheel.namelist() if "info" not in name])
