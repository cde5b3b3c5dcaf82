# set-up: two programs without a window
import tkinter as tk

first, second = tk.Tcl(), tk.Tcl()
# end of set-up
import tkinter as tk

name = tk.StringVar(first, "Ada")
print("first:", first.getvar(str(name)))
try:
    print("second:", second.getvar(str(name)))
except tk.TclError:
    print("second: TclError")
