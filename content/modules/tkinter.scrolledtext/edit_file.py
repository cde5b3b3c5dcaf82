# set-up: a file with two lines
from pathlib import Path

Path("notes.txt").write_text("buy milk\ncall Ada\n", encoding="utf-8")
# end of set-up
import tkinter as tk
from pathlib import Path
from tkinter import scrolledtext


def edit(window, path):
    text = scrolledtext.ScrolledText(window, undo=True)
    text.pack(fill="both", expand=True)
    text.insert("1.0", path.read_text(encoding="utf-8"))
    text.edit_modified(False)  # what was loaded is no change
    text.edit_reset()  # and Ctrl+Z does not take it away

    def close():
        if text.edit_modified():
            path.write_text(text.get("1.0", "end-1c"), encoding="utf-8")
        window.destroy()

    window.protocol("WM_DELETE_WINDOW", close)
    window.mainloop()


notes = Path("notes.txt")
try:
    window = tk.Tk()
except tk.TclError:
    print("no display, so no editor for", notes.name)
else:
    edit(window, notes)
