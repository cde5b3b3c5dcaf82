import tkinter as tk
from tkinter.scrolledtext import ScrolledText

text = ScrolledText(tk.Tk(), background="black")
parts = {"text": text, "vbar": text.vbar, "frame": text.frame}
print([name for name, part in parts.items() if part["background"] == "black"])
text.frame.configure(background="black")
text.vbar.configure(background="black")
print([name for name, part in parts.items() if part["background"] == "black"])
