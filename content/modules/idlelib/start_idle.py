import os
import subprocess
import sys
from pathlib import Path

import idlelib

home = Path("clean-home").absolute()
home.mkdir()
variables = os.environ | {"HOME": str(home), "USERPROFILE": str(home)}

command = [sys.executable, "-m", idlelib.__name__, "-h"]
text = subprocess.check_output(command, env=variables, text=True)

for line in text.splitlines():
    if line.startswith(("  -e", "  -i", "  -c", "  -r", "  -s", "  -t")):
        print(line.strip())
print("settings in:", *os.listdir(home))
