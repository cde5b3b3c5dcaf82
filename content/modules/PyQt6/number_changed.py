from PyQt6.QtCore import QObject, pyqtSignal


class Copy(QObject):
    size = pyqtSignal(int)
    any_size = pyqtSignal(object)


copy = Copy()
for sent in (7, 3_000_000_000, 2.5):
    for signal in (copy.size, copy.any_size):
        signal.connect(lambda got: print(sent, "unchanged:", got == sent))
        signal.emit(sent)
        signal.disconnect()
