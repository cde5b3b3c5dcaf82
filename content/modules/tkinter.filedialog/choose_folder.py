# set-up: a folder with four files
from pathlib import Path

Path("trip/day 1").mkdir(parents=True, exist_ok=True)
for name in ("notes.txt", "day 1/sea.jpg", "day 1/fog.jpg", "README"):
    Path("trip", name).touch()
# end of set-up
import tkinter as tk
from collections import Counter
from pathlib import Path
from tkinter import filedialog


def kinds(folder):
    files = (path for path in Path(folder).rglob("*") if path.is_file())
    kinds = Counter(path.suffix.lower() or "none" for path in files)
    return sorted(kinds.items())


print(kinds("trip"))
try:
    folder = filedialog.askdirectory(title="Folder to count", mustexist=True)
    print(kinds(folder) if folder else "cancelled")
except tk.TclError:
    print("no display, so no dialog")
