# set-up: two pictures
from pathlib import Path

Path("a.png").write_bytes(b"x" * 300)
Path("b.jpg").write_bytes(b"x" * 50)
# end of set-up
import tkinter as tk
from pathlib import Path
from tkinter import filedialog


def total_size(names):
    sizes = [Path(name).stat().st_size for name in names]
    return f"{len(sizes)} files, {sum(sizes)} bytes"


def choose():
    return filedialog.askopenfilenames(
        title="Pictures to send",
        initialdir=Path.home(),
        filetypes=[("Pictures", ("*.png", "*.jpg")), ("All files", "*")],
    )


print(total_size(["a.png", "b.jpg"]))
try:
    print(total_size(choose()))
except tk.TclError:
    print("no display, so no dialog")
