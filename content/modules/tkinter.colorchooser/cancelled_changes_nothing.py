# set-up: somebody who cancels the dialog
import tkinter as tk

window = tk.Tk()


def cancel():
    dialog = window.tk.eval("grab current")
    if dialog:
        window.tk.call(f"{dialog}.bot.cancel", "invoke")
    else:
        window.after(20, cancel)


cancel()
# end of set-up
from tkinter import colorchooser

window.configure(bg="white")
colour = colorchooser.askcolor(parent=window)[1]
window.configure(bg=colour)
print(colour, window["bg"])
if colour is None:
    print("nothing was chosen")
