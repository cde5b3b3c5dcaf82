import queue
import threading
import time
import tkinter as tk

app = tk.Tcl()  # the event loop without a window; otherwise tk.Tk()
finished = tk.BooleanVar(app, value=False)
messages = queue.Queue()


def download():  # runs in its own thread and touches no widget
    try:
        for part in (1, 2, 3):
            time.sleep(0.05)  # the slow work
            messages.put(f"part {part} of 3")
    except Exception as error:  # a window has no terminal to show it
        messages.put(f"failed: {error!r}")
    messages.put(None)  # also after an error, or look() never ends


def look():  # runs in the event loop, may change widgets
    while not messages.empty():
        message = messages.get()
        if message is None:
            finished.set(True)
            return
        print("show in the window:", message)
    app.after(20, look)


threading.Thread(target=download, daemon=True).start()
look()
while not finished.get():
    app.tk.dooneevent()  # with a window, mainloop does this
print("finished")
