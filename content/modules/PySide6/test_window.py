# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

app = QApplication([])
field = QLineEdit()
box = QCheckBox("News")
entered = QSignalSpy(field.returnPressed)
toggled = QSignalSpy(box.toggled)

QTest.keyClicks(field, "tea")
QTest.keyClick(field, Qt.Key.Key_Backspace)
QTest.keyClick(field, Qt.Key.Key_Return)
box.resize(box.sizeHint())
QTest.mouseClick(box, Qt.MouseButton.LeftButton)
print(field.text(), entered.count(), "time entered")
print(box.isChecked(), toggled.count() and toggled.at(0))
