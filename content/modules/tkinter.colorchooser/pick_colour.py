import tkinter as tk
from tkinter import colorchooser
from unittest.mock import patch


def next_colour(current):
    rgb, text = colorchooser.askcolor(current, title="Colour of the note")
    return current if text is None else text


for answer in (((64, 128, 192), "#4080c0"), (None, None)):
    with patch.object(colorchooser, "askcolor", return_value=answer):
        print(answer[1], "->", next_colour("#ffee88"))

try:
    window = tk.Tk()
    window.configure(bg=next_colour("#ffee88"))
    window.mainloop()
except tk.TclError:
    print("no display, so no dialog")
