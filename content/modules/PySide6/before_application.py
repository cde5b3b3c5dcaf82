# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
import subprocess
import sys

from PySide6.QtWidgets import QApplication, QLabel

if sys.argv[1:]:
    QLabel("too early")
command = [sys.executable, __file__, "again"]
run = subprocess.run(command, stderr=subprocess.PIPE, text=True)
print(run.stderr.strip(), "| failed:", run.returncode != 0)
app = QApplication([])
print(QLabel("in time").text())
