# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication, QWidget

app = QApplication([])
window = QWidget()
window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
window.destroyed.connect(lambda: print("gone"))
window.close()
try:
    window.show()
except RuntimeError as error:
    print(error)
