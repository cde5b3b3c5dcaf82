# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# end of set-up
import subprocess
import sys

code = """
from PySide6.QtWidgets import QWidget
try:
    QWidget()
except BaseException: print("caught")
"""
run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
print(run.stderr.strip(), "|", run.stdout, "| failed:", run.returncode != 0)
