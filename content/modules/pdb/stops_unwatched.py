# set-up: a server with a breakpoint left in, started without a terminal
import os
import pdb  # what `breakpoint` starts
import subprocess
import sys
from pathlib import Path

Path("server.py").write_text("breakpoint()\nprint('serving')\n")
SILENT = {"stdin": subprocess.DEVNULL, "capture_output": True, "text": True}
# end of set-up
command = [sys.executable, "server.py"]
for setting in ({}, {"PYTHONBREAKPOINT": "0"}):
    done = subprocess.run(command, env=os.environ | setting, **SILENT)
    print(setting, "exit code", done.returncode)
    print("served" if "serving" in done.stdout.split() else "stopped")
