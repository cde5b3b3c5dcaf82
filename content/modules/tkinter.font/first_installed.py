import tkinter as tk
from tkinter import font


def first_installed(wanted, installed, fallback="Courier"):
    known = {family.casefold() for family in installed}
    return next((one for one in wanted if one.casefold() in known), fallback)


code_fonts = ("JetBrains Mono", "Consolas", "DejaVu Sans Mono")
print(first_installed(code_fonts, ["Arial", "consolas"]))
print(first_installed(code_fonts, ["Arial"]))
try:
    window = tk.Tk()
except tk.TclError:
    print("no display, so no list of fonts")
else:
    chosen = first_installed(code_fonts, font.families(window))
    tk.Label(window, text=chosen, font=(chosen, 14)).pack()
    window.mainloop()
