from PyQt6.QtCore import Qt

try:
    print(Qt.AlignLeft)
except AttributeError as error:
    print(error)
print(Qt.AlignmentFlag.AlignLeft)
try:
    from PyQt6.QtCore import Signal
except ImportError as error:
    print(str(error).split(" (")[0])
