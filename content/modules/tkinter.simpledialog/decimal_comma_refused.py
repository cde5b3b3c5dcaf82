# set-up: somebody who types an answer, and gives up when it is refused
import tkinter as tk
from unittest.mock import patch

window = tk.Tk()


def type_in(answer):
    dialogs = window.winfo_children()
    if dialogs and dialogs[-1].grab_status():
        dialogs[-1].entry.insert(0, answer)
        dialogs[-1].ok()
        if dialogs[-1].winfo_exists():
            dialogs[-1].cancel()
    else:
        window.after(20, type_in, answer)


patch("tkinter.messagebox.showwarning").start()
# end of set-up
from tkinter import simpledialog

for answer, options in [("2,5", {}), ("inf", {}), ("inf", {"maxvalue": 9})]:
    type_in(answer)
    print(answer, options, simpledialog.askfloat("Price", "Price?", **options))
type_in("2,5")
text = simpledialog.askstring("Price", "Price?")
print(float(text.replace(",", ".")))
