import queue
import threading
import tkinter as tk
from tkinter.scrolledtext import ScrolledText

text, lines = ScrolledText(tk.Tk()), queue.Queue()
threading.excepthook = lambda fault: print(fault.exc_value)
for put in (lambda line: text.insert("end", line), lines.put):
    worker = threading.Thread(target=put, args=["10 files copied"])
    worker.start()
    worker.join()
text.insert("end", lines.get())  # as a function called by after does
print(text.get("1.0", "end-1c"))
