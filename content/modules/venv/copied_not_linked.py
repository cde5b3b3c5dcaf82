import subprocess
import sys
import venv
from pathlib import Path

command = [sys.executable, "-m", "venv", "--without-pip", "command"]
subprocess.run(command, check=True)
venv.create("function")
venv.create("asked", symlinks=True)
for folder in ("command", "function", "asked"):
    python = Path(folder, "bin", Path(sys.executable).name)
    print(f"{folder:9} is a link: {python.is_symlink()}")
