# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PyQt6.QtWidgets import (
    QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget,
)

app = QApplication([])
app.setStyle("Fusion")
app.setStyleSheet("""
    QWidget { background: ivory; color: #333; font-size: 15px; }
    QPushButton { background: teal; color: white; padding: 8px 16px;
                  border: none; border-radius: 6px; }
    QPushButton:hover { background: #006060; }
    QPushButton:disabled { background: #aaa; }
    QPushButton#delete { background: #b3261e; }
    QLineEdit[wrong="true"] { border: 2px solid #b3261e; }
""")
window = QWidget()
number = QLineEdit("4O2")
layout = QVBoxLayout(window)
layout.addWidget(number)
layout.addWidget(QPushButton("Save"))
layout.addWidget(QPushButton("Delete", objectName="delete"))

number.setProperty("wrong", not number.text().isdecimal())
number.style().unpolish(number)
number.style().polish(number)
print(window.grab().save("window.png"))
