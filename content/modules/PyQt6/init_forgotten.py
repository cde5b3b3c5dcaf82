# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PyQt6.QtWidgets import QApplication, QWidget


class Window(QWidget):
    def __init__(self, name):
        self.name = name  # super().__init__() is missing

app = QApplication([])
window = Window("orders")
try:
    window.show()
except RuntimeError as error:
    print(error)
