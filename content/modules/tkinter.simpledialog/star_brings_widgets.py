names = {}
exec("from tkinter.simpledialog import *", names)
for name in ("Dialog", "askinteger", "Button", "END"):
    print(f"{name:<10} {name in names}")

from tkinter.simpledialog import Dialog, askinteger
print(Dialog.__name__, askinteger.__name__)
