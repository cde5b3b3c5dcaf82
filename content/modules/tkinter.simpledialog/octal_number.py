# set-up: somebody who types an answer
import tkinter as tk

window = tk.Tk()


def type_in(answer):
    dialogs = window.winfo_children()
    if dialogs and dialogs[-1].grab_status():
        dialogs[-1].entry.insert(0, answer)
        dialogs[-1].ok()
    else:
        window.after(20, type_in, answer)


# end of set-up
from tkinter import simpledialog

type_in("010")
print(simpledialog.askinteger("Room", "Number of the room?"))
type_in("010")
print(int(simpledialog.askstring("Room", "Number of the room?")))
