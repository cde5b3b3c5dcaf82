# set-up: the commands of this environment are on the path
import os
import sysconfig

import build  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import re
import subprocess
from pathlib import Path

folder = Path("demo")  # so that no file of yours is written over
folder.mkdir()
PROJECT = """\
[build-system]
requires = ["{}"]
build-backend = "{}"
[project]
name = "tea-shop"
{}
"""
for values in (
    ("hatchling>=99", "hatchling.build", 'version = "1"'),
    ("hatchling", "tea_builder", 'version = "1"'),
    ("hatchling", "hatchling.build", ""),
):
    (folder / "pyproject.toml").write_text(PROJECT.format(*values))
    line = "python -m build --no-isolation --wheel demo"
    done = subprocess.run(line.split(), capture_output=True, text=True)
    print("status", done.returncode)
    lines = (done.stdout + done.stderr).splitlines()
    for text in lines[-100:] if done.returncode else ():
        if not re.match(r" |\* |TIP|Traceback|$", text):
            print(text.partition(" (checked")[0].expandtabs(2))
