# set-up: runs the lines below twice, as programs of their own
import os
import subprocess
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
if len(sys.argv) == 1:
    for hook in ("without", "with"):
        command = [sys.executable, __file__, hook]
        run = subprocess.run(command, capture_output=True, text=True)
        end = "ended in peace" if run.returncode == 0 else "died"
        print(f"{hook} hook", *run.stdout.splitlines(), end, sep=" | ")
    sys.exit()
# end of set-up
import sys

from PyQt6.QtWidgets import QApplication, QPushButton

if "with" in sys.argv:
    sys.excepthook = lambda kind, error, trace: print("heard of:", error)
app = QApplication([])
button = QPushButton("Divide")
button.clicked.connect(lambda: print(1 / 0))
button.click()
print("goes on")
