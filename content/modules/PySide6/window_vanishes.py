# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])


def open_window(text):
    window = QLabel(text)
    window.show()
    return window

open_window("lost")
print([window.text() for window in app.topLevelWidgets()])
kept = open_window("kept")
print([window.text() for window in app.topLevelWidgets()])
