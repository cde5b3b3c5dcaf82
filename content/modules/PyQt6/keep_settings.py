# set-up: windows without a screen, and settings of an earlier run
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"

with open("tea.ini", "w") as file:
    print("[General]\nsugar=false", file=file)
# end of set-up
from PyQt6.QtCore import QSettings
from PyQt6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        self.settings = QSettings("tea.ini", QSettings.Format.IniFormat)
        geometry = self.settings.value("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def closeEvent(self, event):
        self.settings.setValue("window/geometry", self.saveGeometry())
        super().closeEvent(event)


app = QApplication([])
first = Window()
first.resize(430, 210)
first.close()
second = Window()
print(second.width(), second.height())
settings = second.settings
print(repr(settings.value("sugar")), settings.value("sugar", type=bool))
print(settings.value("cups", 2, type=int))  # not there: the default
settings.setValue("cups", 3)
print(settings.value("cups", 2, type=int))
