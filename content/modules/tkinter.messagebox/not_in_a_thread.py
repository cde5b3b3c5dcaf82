# set-up: a window, and work in a thread
import threading
import tkinter as tk

window = tk.Tk()


def in_a_thread(work):
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()


# end of set-up
from queue import Queue
from tkinter import messagebox

news = Queue()


def copy_files():
    try:
        messagebox.showinfo("Done", "1200 files copied")
    except RuntimeError as error:
        news.put(f"1200 files copied; {error}")


in_a_thread(copy_files)
print(news.get())
