import tkinter as tk
from tkinter import simpledialog


def order(seats):
    if seats is None:
        return "cancelled"
    return f"{seats} seats, {seats * 12.5:.2f} euros"


def ask_seats():
    return simpledialog.askinteger(
        "Tickets", "How many seats?",
        initialvalue=2, minvalue=0, maxvalue=8,
    )


for answer in (3, 0, None):
    print(f"{answer!s:4} -> {order(answer)}")
try:
    print(order(ask_seats()))
except tk.TclError:
    print("no display, so no question")
