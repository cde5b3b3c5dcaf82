import os
import venv
from pathlib import Path

folder = Path("weather", ".venv")
venv.create(folder, symlinks=os.name != "nt", prompt="weather")

python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
print("python is there:", python.exists())
print("pip is there:   ", any(folder.rglob("pip")))

for line in (folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines():
    key, _, value = line.partition(" = ")
    if key in ("include-system-site-packages", "prompt"):
        print(line)
