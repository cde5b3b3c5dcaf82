# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
from pathlib import Path

Path("order.ui").write_text("""<?xml version="1.0"?>
<ui version="4.0">
 <class>Order</class>
 <widget class="QWidget" name="Order">
  <property name="windowTitle"><string>Order</string></property>
  <layout class="QFormLayout">
   <item row="0" column="1"><widget class="QSpinBox" name="count"/></item>
   <item row="1" column="1"><widget class="QPushButton" name="send">
    <property name="text"><string>Send</string></property>
   </widget></item>
  </layout>
 </widget>
</ui>
""")
# end of set-up
from PyQt6 import uic
from PyQt6.QtWidgets import QApplication, QWidget


class Order(QWidget):
    def __init__(self):
        super().__init__()
        uic.loadUi("order.ui", self)
        self.send.clicked.connect(self.on_send)

    def on_send(self):
        print("ordered:", self.count.value())


app = QApplication([])
window = Order()
print(window.windowTitle(), window.send.text())
window.count.setValue(4)
window.send.click()
