import tkinter as tk
from tkinter import ttk

PRICES = {"Espresso": 2.2, "Flat white": 3.4, "Tea": 2.0}


def describe(drink):
    if drink not in PRICES:
        return "Please choose a drink"
    return f"{drink}: {PRICES[drink]:.2f} euros"


def open_menu():
    window = tk.Tk()
    answer = tk.StringVar(value=describe(""))
    box = ttk.Combobox(window, values=list(PRICES), state="readonly")

    def chosen(event):
        answer.set(describe(box.get()))

    box.bind("<<ComboboxSelected>>", chosen)
    box.pack(padx=40, pady=10)
    ttk.Label(window, textvariable=answer).pack(pady=10)
    window.mainloop()


print(describe("Tea"), describe(""), sep="\n")
try:
    open_menu()
except tk.TclError:
    print("no display, so no list")
