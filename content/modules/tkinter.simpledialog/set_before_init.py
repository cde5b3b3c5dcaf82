# set-up: somebody who cancels the dialog
import tkinter as tk

window = tk.Tk()


def cancel():
    dialogs = window.winfo_children()
    if dialogs and dialogs[-1].grab_status():
        dialogs[-1].cancel()
    else:
        window.after(20, cancel)


cancel()
# end of set-up
from tkinter import simpledialog


class Choice(simpledialog.Dialog):
    def __init__(self, names):
        self.names = names
        super().__init__(window)
        self.hint = "Take one."

    def body(self, frame):
        print(self.names, getattr(self, "hint", "no hint yet"))


Choice(["Ada", "Grace"])
