# set-up: somebody who cancels each dialog
import tkinter as tk

window = tk.Tk()
window.update()


def cancel():
    dialog = window.tk.eval("grab current")
    if dialog:
        print("it stays in front of", window.tk.call("wm", "transient", dialog))
        window.tk.call(f"{dialog}.contents.f2.cancel", "invoke")
    else:
        window.after(20, cancel)


# end of set-up
from tkinter import filedialog

settings = tk.Toplevel(window, name="settings")
for options in ({}, {"parent": settings}):
    cancel()
    filedialog.askopenfilename(**options)
