import tkinter as tk
from tkinter import ttk


def order(name, amount):
    if not name.strip():
        return "Please give a name"
    if not amount.strip().isdecimal() or int(amount) == 0:
        return f"'{amount}' is no number of cakes"
    return f"{int(amount)} cakes for {name.strip()}"


def open_form():
    window = tk.Tk()
    fields = [ttk.Entry(window), ttk.Entry(window)]
    for row, text in enumerate(["Name", "How many"]):
        ttk.Label(window, text=text).grid(row=row, column=0, sticky="w")
        fields[row].grid(row=row, column=1, padx=8, pady=4)
    answer = tk.StringVar()

    def send():
        answer.set(order(*[field.get() for field in fields]))

    ttk.Button(window, text="Order", command=send).grid(row=2, column=1)
    ttk.Label(window, textvariable=answer).grid(row=3, columnspan=2)
    window.mainloop()


for entered in [("Ada", "12"), ("Ben", "a few"), (" ", "3")]:
    print(entered, "->", order(*entered))
try:
    open_form()
except tk.TclError:
    print("no display, so no form")
