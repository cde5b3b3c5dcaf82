import tkinter as tk
from tkinter import ttk

window = tk.Tk()
for name in ("Danger", "Danger.TButton"):
    ttk.Style().configure(name, foreground="red")
    try:
        button = ttk.Button(window, text="Delete", style=name)
        print(button["style"], "is used")
    except tk.TclError as error:
        print(error)
