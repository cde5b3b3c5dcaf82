# set-up: somebody who presses OK
import tkinter as tk

window = tk.Tk()
window.update()


def press_ok():
    box = window.tk.eval("grab current")
    if box:
        print("it stays in front of", window.tk.call("wm", "transient", box))
        window.tk.call(f"{box}.ok", "invoke")
    else:
        window.after(20, press_ok)


# end of set-up
from tkinter import messagebox

settings = tk.Toplevel(window, name="settings")
for options in ({}, {"parent": settings}):
    press_ok()
    messagebox.showinfo("Saved", "Your settings are saved.", **options)
