import tkinter as tk
from tkinter.scrolledtext import ScrolledText

text = ScrolledText(tk.Tk(), width=20, height=2, wrap="none")
text.insert("1.0", "a long line " * 20)
parts = text.frame.winfo_children()
print([part["orient"] for part in parts if isinstance(part, tk.Scrollbar)])
bar = tk.Scrollbar(text.frame, orient="horizontal", command=text.xview)
bar.pack(side="bottom", fill="x", before=text.vbar)
text.configure(xscrollcommand=bar.set)
text.update()
print("the new bar knows of more to the right:", bar.get()[1] < 1)
