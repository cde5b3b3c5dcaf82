import tkinter as tk
from tkinter import font


def shorten(text, width, measure):
    if measure(text) <= width:
        return text
    while text and measure(text + "…") > width:
        text = text[:-1].rstrip()
    return text + "…"


titles = ["Tides", "A Short History of Tea", "Salt"]
print([shorten(title, 12, measure=len) for title in titles])
try:
    window = tk.Tk()
except tk.TclError:
    print("no display, so counted in letters, not in pixels")
else:
    shown = font.Font(window, family="Helvetica", size=14)
    print("line height:", shown.metrics("linespace"))
    for title in titles:
        tk.Label(window, text=shorten(title, 120, shown.measure)).pack()
    window.mainloop()
