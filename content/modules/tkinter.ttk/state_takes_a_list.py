import tkinter as tk
from tkinter import ttk

button = ttk.Button(tk.Tk(), text="Save")
try:
    button.state("disabled")
except tk.TclError as error:
    print(error)
button.state(["disabled"])
print(button.instate(["disabled"]))
button.state(["!disabled"])
print(button.instate(["disabled"]))
