# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

app = QApplication([])
table = QTableWidget(0, 2)
table.setHorizontalHeaderLabels(["Item", "Price"])
for item, price in (("Teapot", 24.5), ("Cup", 6.0), ("Kännchen", 8.0)):
    row = table.rowCount()
    table.insertRow(row)
    name = QTableWidgetItem(item)
    name.setFlags(name.flags() & ~Qt.ItemFlag.ItemIsEditable)
    cell = QTableWidgetItem()
    cell.setData(Qt.ItemDataRole.EditRole, price)  # sorts as a number
    table.setItem(row, 0, name)
    table.setItem(row, 1, cell)


def on_change(cell):
    if cell.column() == 1:  # a new row reports its name, too
        print(table.item(cell.row(), 0).text(), "now costs", cell.text())


table.itemChanged.connect(on_change)
table.item(1, 1).setData(Qt.ItemDataRole.EditRole, 9.5)  # as the user does
table.sortItems(1, Qt.SortOrder.AscendingOrder)
print([table.item(row, 0).text() for row in range(table.rowCount())])
