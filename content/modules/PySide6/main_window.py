# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit


class Editor(QMainWindow):
    def __init__(self):
        super().__init__()
        self.text = QTextEdit()
        self.setCentralWidget(self.text)
        self.save_action = QAction("&Save", self)
        self.save_action.setShortcut(QKeySequence("Ctrl+S"))
        self.save_action.triggered.connect(self.save)
        self.menuBar().addMenu("&File").addAction(self.save_action)

    def save(self):
        self.text.document().setModified(False)
        self.statusBar().showMessage("saved", 5000)

    def closeEvent(self, event):
        if self.text.document().isModified():
            event.ignore()


app = QApplication([])
window = Editor()
window.show()
window.text.insertPlainText("Tea for two")
print("closes:", window.close(), window.isVisible())
window.save_action.trigger()
print(window.statusBar().currentMessage())
print("closes:", window.close(), window.isVisible())
