import tkinter as tk
from tkinter import font


def enlarge(size, factor=1.5):
    """Sizes below zero are pixels, so the sign stays."""
    return round(size * factor)


print("10 points ->", enlarge(10), " -12 pixels ->", enlarge(-12))
try:
    window = tk.Tk()
except tk.TclError:
    print("no display, so nothing to enlarge")
else:
    def zoom(event=None):
        for name in ("TkDefaultFont", "TkTextFont", "TkFixedFont"):
            shared = font.nametofont(name, window)
            shared.configure(size=enlarge(shared.cget("size")))

    zoom()
    window.bind("<Control-plus>", zoom)  # and again with each Ctrl +
    tk.Label(window, text="larger, as all the others").pack()
    window.mainloop()
