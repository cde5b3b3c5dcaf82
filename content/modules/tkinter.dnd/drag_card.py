import tkinter as tk
from tkinter import dnd


class Column(tk.Frame):
    def dnd_accept(self, source, event): return self
    def dnd_enter(self, source, event): self.configure(bg="lightyellow")
    def dnd_motion(self, source, event): pass
    def dnd_leave(self, source, event): self.configure(bg="white")

    def dnd_commit(self, source, event):
        self.dnd_leave(source, event)
        Card(self, source.text)


class Card:
    def __init__(self, parent, text):
        self.text, self.label = text, tk.Label(parent, text=text)
        self.label.bind("<Button-1>", lambda event: dnd.dnd_start(self, event))
        self.label.pack()

    def dnd_end(self, target, event):
        if target:
            self.label.destroy()


try:
    window = tk.Tk()
    for text in ("Bake bread", "Buy tea"):
        column = Column(window, bg="white", padx=50, pady=50)
        column.pack(side="left", fill="both", expand=True)
        Card(column, text)
    window.mainloop()
except tk.TclError:
    print("no display, so nothing to drag")
