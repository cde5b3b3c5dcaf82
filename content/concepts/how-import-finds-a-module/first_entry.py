import subprocess
import sys
from pathlib import Path

Path("tools").mkdir()
show = "import os, sys; print(os.path.relpath(sys.path[0] or '.'))"
Path("show.py").write_text(show)
Path("tools/show.py").write_text(show)

for label, command in {
    "show.py": ["show.py"],
    "tools/show.py": ["tools/show.py"],
    "-m show": ["-m", "show"],
    "-m tools.show": ["-m", "tools.show"],
    "-c '...'": ["-c", show],
}.items():
    run = subprocess.run([sys.executable, *command],
                         capture_output=True, text=True, check=True)
    print(f"python {label:<14} sys.path[0] is {run.stdout.strip()}")
