# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QApplication, QComboBox, QDialogButtonBox, QFormLayout, QLineEdit,
    QSpinBox, QWidget,
)

app = QApplication([])
form = QWidget()
item = QComboBox()
item.addItems(["Teapot", "Cup"])
count = QSpinBox(minimum=1, maximum=99)
number = QLineEdit(maxLength=4)
number.setValidator(QIntValidator(1000, 9999))
buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
layout = QFormLayout(form)
layout.addRow("&Item", item)
layout.addRow("&Count", count)
layout.addRow("&Order number", number)
layout.addRow(buttons)

item.setCurrentText("Cup")
count.setValue(200)
for text in ("402", "4021"):
    number.setText(text)
    good = number.hasAcceptableInput()
    print(item.currentText(), count.value(), text, good)
print(layout.rowCount(), "rows")
