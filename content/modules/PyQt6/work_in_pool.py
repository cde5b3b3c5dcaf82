# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PyQt6.QtCore import QObject, QRunnable, QThreadPool, pyqtSignal
from PyQt6.QtWidgets import QApplication, QLabel


class Signals(QObject):
    done = pyqtSignal(object)
    failed = pyqtSignal(str)


class Work(QRunnable):
    def __init__(self, function, *arguments):
        super().__init__()
        self.signals = Signals()
        self.call = function, arguments

    def run(self):  # in a thread of the pool
        function, arguments = self.call
        try:
            self.signals.done.emit(function(*arguments))
        except Exception as error:
            self.signals.failed.emit(repr(error))


app = QApplication([])
pool = QThreadPool.globalInstance()
label = QLabel()
for numbers in ([3, 4, 5], []):
    work = Work(max, numbers)
    work.signals.done.connect(lambda result: label.setText(str(result)))
    work.signals.failed.connect(label.setText)
    for signal in (work.signals.done, work.signals.failed):
        signal.connect(app.quit)
    pool.start(work)
    app.exec()  # the window stays alive
    print(label.text())
