# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

app = QApplication([])
image = QImage(200, 100, QImage.Format.Format_RGB32)
image.fill(QColor("white"))
painter = QPainter(image)
painter.setRenderHint(QPainter.RenderHint.Antialiasing)
painter.fillRect(10, 10, 80, 80, QColor("#e91e63"))
painter.setBrush(QColor("teal"))
painter.setPen(QPen(Qt.GlobalColor.black, 3))
painter.drawEllipse(QPointF(150, 50), 30, 30)
painter.drawText(20, 55, "Tea")
painter.end()
for point in ((15, 15), (150, 50), (105, 50)):
    print(point, image.pixelColor(*point).name())
print(image.save("shapes.png"), Path("shapes.png").read_bytes()[:4])
