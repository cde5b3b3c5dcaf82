import tkinter as tk
from itertools import count
from pathlib import Path
from tkinter import simpledialog

CHOICES = ["Keep both", "Replace", "Skip"]


def target(name, existing, choice):
    if choice == "Skip":
        return None
    path, numbers = Path(name), count(2)
    while choice == "Keep both" and name in existing:
        name = str(path.with_stem(f"{path.stem} ({next(numbers)})"))
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
