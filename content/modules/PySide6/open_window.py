# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget,
)

app = QApplication([])
window = QWidget()
window.setWindowTitle("Greeting")
name = QLineEdit("Zoë")
button = QPushButton("Greet")
answer = QLabel(textFormat=Qt.TextFormat.PlainText)
layout = QVBoxLayout(window)
for widget in (name, button, answer):
    layout.addWidget(widget)


def greet():
    answer.setText(f"Hello {name.text() or 'stranger'}")


button.clicked.connect(greet)
window.show()
QTimer.singleShot(0, button.click)
QTimer.singleShot(50, window.close)
app.exec()
print(window.windowTitle(), "|", answer.text())
