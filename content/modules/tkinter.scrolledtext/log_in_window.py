import logging
import tkinter as tk
from tkinter import scrolledtext


class WindowHandler(logging.Handler):
    show = staticmethod(lambda line: print(line, end=""))

    def emit(self, record):
        self.show(self.format(record) + "\n")


def open_log():
    view = scrolledtext.ScrolledText(tk.Tk(), height=8, state="disabled")
    view.pack()

    def show(line):
        view.configure(state="normal")
        view.insert("end", line)
        view.configure(state="disabled")
        view.see("end")

    handler.show = show
    view.mainloop()
    del handler.show  # the window is gone, so lines are printed again


handler = WindowHandler()
logging.basicConfig(
    level="INFO", handlers=[handler], format="%(levelname)-7s %(message)s"
)
logging.info("shop opened")
logging.warning("only %d cups left", 4)
try:
    open_log()
except tk.TclError:
    logging.error("no display, so no window")
