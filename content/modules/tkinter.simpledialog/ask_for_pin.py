import tkinter as tk
from tkinter import simpledialog


def unlock(check, ask=simpledialog.askstring):
    for left in (2, 1, 0):
        pin = ask("Locker", "Your PIN:", show="*")
        if pin is None:
            return "cancelled"
        if check(pin):
            return "open"
        print(f"wrong, {left} left")
    return "locked"


def try_with(*answers):
    waiting = iter(answers)
    return unlock("4711".__eq__, ask=lambda *_, **options: next(waiting))


print(try_with("1234", "4711"))
print(try_with("", None))
try:
    print(unlock("4711".__eq__))
except tk.TclError:
    print("no display, so no question")
