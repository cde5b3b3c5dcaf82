# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
from PyQt6.QtCore import QTimer
from PyQt6.QtWidgets import QApplication, QInputDialog, QMessageBox


def user():
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QMessageBox):
        dialog.button(QMessageBox.StandardButton.Yes).click()
    elif isinstance(dialog, QInputDialog):
        dialog.setTextValue("Zoë")
        dialog.accept()


application = QApplication([])
clock = QTimer(interval=50)
clock.timeout.connect(user)
clock.start()
# end of set-up
from PyQt6.QtWidgets import QApplication, QInputDialog, QMessageBox

app = QApplication.instance() or QApplication([])
answer = QMessageBox.question(None, "Guests", "Add another guest?")
if answer == QMessageBox.StandardButton.Yes:
    name, accepted = QInputDialog.getText(None, "Guests", "Name:")
    if accepted and name.strip():
        print("added", name)
    else:
        print("cancelled")
