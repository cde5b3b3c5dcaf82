# set-up: somebody who looks at the box and presses OK
import tkinter as tk

window = tk.Tk()


def press_ok():
    box = window.tk.eval("grab current")
    if box:
        window.after(50, window.tk.call, f"{box}.ok", "invoke")
    else:
        window.after(20, press_ok)


press_ok()
# end of set-up
from tkinter import messagebox


def remind():
    print("timer:", "not now" if asking else "open another box")


asking = True
window.after(0, remind)
print(messagebox.showinfo("Saved", "Your letter is saved."))
asking = False
remind()
