import tkinter as tk
from tkinter import ttk

COUNTERPARTS = {
    "ComboBox": ttk.Combobox,
    "NoteBook": ttk.Notebook,
    "Meter": ttk.Progressbar,
    "Tree": ttk.Treeview,
    "PanedWindow": ttk.PanedWindow,
}
for old, new in COUNTERPARTS.items():
    print(f"tix.{old:12} ttk.{new.__name__}")


def fill(window):
    pages = ttk.Notebook(window)
    pages.add(ttk.Combobox(pages, values=["tea", "milk"]), text="Drinks")
    pages.pack()
    window.mainloop()


try:
    window = tk.Tk()  # was tix.Tk()
except tk.TclError:
    print("no display, so no window")
else:
    fill(window)
