import tkinter as tk
from collections import Counter
from pathlib import Path
from tkinter import filedialog


def kinds(folder):
    files = (path for path in Path(folder).rglob("*") if path.is_file())
    return Counter(path.suffix or "none" for path in files).most_common()


def choose():
    window = tk.Tk()
    window.withdraw()
    return filedialog.askdirectory(title="Folder to count", mustexist=True)


Path("trip/day 1").mkdir(parents=True)
for name in ("notes.txt", "day 1/sea.jpg", "day 1/fog.jpg", "README"):
    Path("trip", name).touch()
print(sorted(kinds("trip")))
try:
    if folder := choose():
        print(kinds(folder))
except tk.TclError:
    print("no display, so no dialog")
