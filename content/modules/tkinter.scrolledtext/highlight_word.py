import re
import tkinter as tk
from tkinter import scrolledtext

POEM = """The sea, the sea, the open sea,
the blue, the fresh, the ever free.
Over the sea we go."""


def places(text, word):
    for number, line in enumerate(text.split("\n"), start=1):
        for found in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", line):
            yield f"{number}.{found.start()}", f"{number}.{found.end()}"


def open_poem(window, word):
    view = scrolledtext.ScrolledText(window, wrap="word")
    view.pack()
    view.insert("1.0", POEM)
    view.tag_configure("found", background="gold")
    for start, end in places(POEM, word):
        view.tag_add("found", start, end)
    view.mainloop()


for start, end in places(POEM, "sea"):
    print(f"from {start} to {end}")
try:
    window = tk.Tk()
except tk.TclError:
    print("no display, so no window")
else:
    open_poem(window, "sea")
