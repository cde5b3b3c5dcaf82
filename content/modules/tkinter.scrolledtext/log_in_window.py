import logging
import queue
import tkinter as tk
from logging.handlers import QueueHandler
from tkinter import scrolledtext

records = queue.SimpleQueue()


def open_log():
    view = scrolledtext.ScrolledText(tk.Tk(), height=8, state="disabled")
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
logging.info("shop opened")
logging.warning("only %d cups left", 4)
try:
    open_log()
except tk.TclError:
    print("no display, so no window for")
    while not records.empty():
        print(" ", records.get().getMessage())
