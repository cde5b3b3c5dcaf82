import tkinter as tk
from tkinter.scrolledtext import ScrolledText

window = tk.Tk()
text = ScrolledText(window)
text.insert("1.0", "Dear Ada,")
for name in (str(text), text._w):
    try:
        print(name, "->", window.tk.call(name, "get", "1.0", "1.4"))
    except tk.TclError:
        print(name, "-> has no text")
