# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PyQt6.QtCore import Qt, QTimer
from PyQt6.QtWidgets import (
    QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget,
)


class Greeting(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Greeting")
        self.name = QLineEdit("Zoë")
        self.answer = QLabel(textFormat=Qt.TextFormat.PlainText)
        button = QPushButton("&Greet")
        button.clicked.connect(self.greet)
        layout = QVBoxLayout(self)
        for widget in (self.name, button, self.answer):
            layout.addWidget(widget)

    def greet(self):
        self.answer.setText(f"Hello {self.name.text() or 'stranger'}")
        print(self.answer.text())


app = QApplication([])
window = Greeting()
window.show()
QTimer.singleShot(0, window.greet)
QTimer.singleShot(50, window.close)
app.exec()
