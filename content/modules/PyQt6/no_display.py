import os
import subprocess
import sys

from PyQt6.QtWidgets import QApplication

if sys.argv[1:]:
    QApplication(sys.argv)
command = [sys.executable, __file__, "-platform", "xcb"]
no_display = {**os.environ, "DISPLAY": ""}
run = subprocess.run(command, env=no_display, stderr=subprocess.PIPE)
print("died:", run.returncode != 0)
print(b'Could not load the Qt platform plugin "xcb"' in run.stderr)
