# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# end of set-up
from PySide6.QtWidgets import QApplication, QPushButton

app = QApplication([])
button = QPushButton("Divide")
button.clicked.connect(lambda: print(1 / 0))
try:
    button.click()
except ZeroDivisionError:
    print("caught")
print("goes on")
