import os
import venv
from pathlib import Path

venv.create("original", symlinks=os.name != "nt")
Path("original").rename("renamed")

folder = "Scripts" if os.name == "nt" else "bin"
script = Path("renamed", folder, "activate").read_text(encoding="utf-8")
lines = [line for line in script.splitlines() if "original" in line]
print("still speaks of the old folder:", bool(lines))

settings = {}
for line in Path("renamed/pyvenv.cfg").read_text("utf-8").splitlines():
    key, _, value = line.partition(" = ")
    settings[key] = value
print("depends on a Python in:", Path(settings["home"]).is_dir())
print("sees packages of that one:", settings["include-system-site-packages"])
