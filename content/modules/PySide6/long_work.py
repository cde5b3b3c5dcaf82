# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
import time

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QApplication, QProgressBar


class Count(QThread):
    progressed = Signal(int)
    found = Signal(str)

    def run(self):
        for percent in range(0, 101, 50):
            time.sleep(0.05)
            self.progressed.emit(percent)
        self.found.emit("3 files")


app = QApplication([])
bar = QProgressBar()
work = Count()
work.progressed.connect(bar.setValue)
work.found.connect(lambda text: print("found", text))
work.finished.connect(app.quit)
bar.show()
work.start()
app.exec()
work.wait()
print(bar.value(), "per cent")
