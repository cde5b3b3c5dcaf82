import tkinter as tk
from tkinter import simpledialog

CHOICES = ["Keep both", "Replace", "Skip"]


def target(name, existing, choice):
    if choice == "Skip":
        return None
    if choice == "Keep both" and name in existing:
        stem, dot, ending = name.rpartition(".")
        return f"{stem} (2){dot}{ending}"
    return name


def ask_choice(window, name):
    dialog = simpledialog.SimpleDialog(
        window, text=f"{name} is already there.", buttons=CHOICES,
        default=0, cancel=2, title="Copy",
    )
    return CHOICES[dialog.go()]


for choice in CHOICES:
    print(f"{choice:9} -> {target('sea.jpg', ['sea.jpg'], choice)}")
try:
    print(ask_choice(tk.Tk(), "sea.jpg"))
except tk.TclError:
    print("no display, so no choice")
