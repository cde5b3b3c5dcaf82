from PyQt6.QtCore import QObject, pyqtSignal


class Copy(QObject):
    size = pyqtSignal(int)
    whole_size = pyqtSignal(object)


copy = Copy()
copy.size.connect(lambda size: print("int:", size))
copy.whole_size.connect(lambda size: print("object:", size))
copy.size.emit(3_000_000_000)
copy.whole_size.emit(3_000_000_000)
