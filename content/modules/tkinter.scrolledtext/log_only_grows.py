import tkinter as tk
from tkinter.scrolledtext import ScrolledText

text = ScrolledText(tk.Tk())
for most in (1_000_000, 100):
    text.delete("1.0", "end")
    for number in range(1, 1001):
        text.insert("end", f"file {number} copied\n")
        if number > most:
            text.delete("1.0", "2.0")
    lines = text.get("1.0", "end-1c").splitlines()
    print(len(lines), "lines kept, from:", lines[0])
