from PyQt6.QtCore import QObject, pyqtSignal, pyqtSlot


class Stock(QObject):
    changed = pyqtSignal(str, int)  # declared in the class
    sold_out = pyqtSignal(str)

    def __init__(self):
        super().__init__()
        self.pieces = {"cup": 3}

    @pyqtSlot(int)
    def sell(self, count):
        self.pieces["cup"] -= count
        self.changed.emit("cup", self.pieces["cup"])
        if self.pieces["cup"] <= 0:
            self.sold_out.emit("cup")


stock = Stock()
stock.changed.connect(lambda item, count: print(count, item, "left"))
stock.sold_out.connect(print)
stock.sell(1)
stock.changed.disconnect()  # everybody; or name the one that was connected
stock.sell(2)
try:
    stock.changed.emit("cup")
except TypeError as error:
    print(error)
