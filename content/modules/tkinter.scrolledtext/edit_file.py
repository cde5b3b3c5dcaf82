import tkinter as tk
from pathlib import Path
from tkinter import scrolledtext


def save(path, shown):
    path.write_text(shown, encoding="utf-8")
    print(f"{path.name}: {len(shown.splitlines())} lines")


def edit(path):
    window = tk.Tk()
    text = scrolledtext.ScrolledText(window, undo=True)
    text.pack(fill="both", expand=True)
    text.insert("1.0", path.read_text(encoding="utf-8"))
    text.edit_modified(False)  # what was loaded is no change
    text.edit_reset()  # and Ctrl+Z does not take it away

    def close():
        if text.edit_modified():
            save(path, text.get("1.0", "end-1c"))
        window.destroy()

    window.protocol("WM_DELETE_WINDOW", close)
    window.mainloop()


notes = Path("notes.txt")
save(notes, "buy milk\ncall Ada\n")
try:
    edit(notes)
except tk.TclError:
    print("no display, so no editor")
