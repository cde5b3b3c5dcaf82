import os
import venv
from pathlib import Path

links = os.name != "nt"
venv.create("plain", symlinks=links)
venv.create("ignored", symlinks=links, scm_ignore_files={"git"})

for folder in ("plain", "ignored"):
    print(f"{folder:8} has .gitignore:", Path(folder, ".gitignore").exists())

lines = Path("ignored", ".gitignore").read_text().splitlines()
print("pattern:", lines[-1])
