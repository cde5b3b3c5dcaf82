# set-up: windows without a screen
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"
# end of set-up
from PySide6.QtCore import (
    QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt)
from PySide6.QtWidgets import QApplication, QTableView


class Prices(QAbstractTableModel):
    def __init__(self, rows):
        super().__init__()
        self.rows = rows

    def rowCount(self, parent=QModelIndex()):
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent=QModelIndex()):
        return 0 if parent.isValid() or not self.rows else len(self.rows[0])

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]


app = QApplication([])
model = QSortFilterProxyModel()
model.setSourceModel(Prices([("Teapot", 24.5), ("Cup", 6.0), ("Tea", 8.0)]))
table = QTableView(sortingEnabled=True)
table.setModel(model)
model.setFilterFixedString("Te")
table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
for row in range(model.rowCount()):
    print(*(model.index(row, column).data() for column in range(2)))
