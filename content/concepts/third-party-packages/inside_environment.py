import os
import subprocess
import venv
from pathlib import Path

venv.create("demo", symlinks=os.name != "nt")
folder = "Scripts" if os.name == "nt" else "bin"
python = Path("demo", folder, "python")

code = "import sys; print(sys.prefix != sys.base_prefix)"
inside = subprocess.run([python, "-c", code], capture_output=True, text=True)
print("in an environment of its own:", inside.stdout.strip())
print("its settings:", Path("demo/pyvenv.cfg").is_file())
