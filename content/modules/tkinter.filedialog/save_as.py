import tkinter as tk
from pathlib import Path
from tkinter import filedialog


def save(name, text):
    if not name:
        return "cancelled, nothing written"
    try:
        Path(name).write_text(text, encoding="utf-8")
    except OSError as error:
        return f"not saved: {type(error).__name__}"
    return f"saved as {Path(name).name}"


def ask_name():
    return filedialog.asksaveasfilename(
        initialfile="report.txt", defaultextension=".txt"
    )


for name in ("quiet-week.txt", "", "no such folder/week.txt"):
    print(save(name, "all quiet\n"))
try:
    print(save(ask_name(), "all quiet\n"))
except tk.TclError:
    print("no display, so no dialog")
