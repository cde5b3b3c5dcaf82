import logging
import queue
import tkinter as tk
from logging.handlers import QueueHandler
from tkinter import scrolledtext

records = queue.SimpleQueue()


def open_log(window):
    view = scrolledtext.ScrolledText(window, height=8, state="disabled")
    view.pack()

    def show():
        while not records.empty():
            view.configure(state="normal")
            view.insert("end", records.get().getMessage() + "\n")
            view.configure(state="disabled")
            view.see("end")
        view.after(100, show)  # look again in a tenth of a second

    show()
    view.mainloop()


logging.basicConfig(level="INFO", handlers=[QueueHandler(records)],
                    format="%(levelname)-7s %(message)s")
logging.warning("only %d cups left", 4)
try:
    window = tk.Tk()
except tk.TclError:
    while not records.empty():
        print("no display for:", records.get().getMessage())
else:
    open_log(window)
