# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
import sys

from PySide6.QtWidgets import QApplication, QPushButton

app = QApplication([])
button = QPushButton("Divide")
button.clicked.connect(lambda: print(1 / 0))
sys.excepthook = lambda kind, error, trace: print("heard of:", error)
try:
    button.click()
except ZeroDivisionError:
    print("caught")
print("goes on")
