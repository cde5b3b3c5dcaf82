import tkinter as tk
from pathlib import Path
from tkinter import filedialog, messagebox


def describe(name):
    text = Path(name).read_text(encoding="utf-8")
    return f"{Path(name).name}: {len(text.split())} words"


def ask_and_tell():
    tk.Tk().withdraw()  # no empty window beside the dialog
    name = filedialog.askopenfilename(filetypes=[("Text", "*.txt")])
    if not name:
        print("nothing chosen")
    elif messagebox.askyesno("Count", "Count the words?"):
        try:
            messagebox.showinfo("Words", describe(name))
        except (OSError, UnicodeDecodeError) as error:
            messagebox.showerror("Cannot read", str(error))


poem = "The fog comes\non little cat feet.\n"
Path("poem.txt").write_text(poem, encoding="utf-8")
print(describe("poem.txt"))
try:
    ask_and_tell()
except tk.TclError:
    print("no display, so no dialog")
