import tkinter as tk
from tkinter import ttk

ROWS = [("Lamp", "24.50"), ("Desk", "149.00"), ("Chair", "89.90")]
NUMBERS = {"price"}  # the columns that are not sorted as text


def sort_key(column, text):
    return float(text or "inf") if column in NUMBERS else text.casefold()


def open_table():
    window = tk.Tk()
    table = ttk.Treeview(window, columns=("name", "price"), show="headings")

    def sort(column):
        rows = [(sort_key(column, table.set(row, column)), row)
                for row in table.get_children()]
        for place, (_, row) in enumerate(sorted(rows)):
            table.move(row, "", place)

    for column in table["columns"]:
        table.heading(column, text=column, command=lambda c=column: sort(c))
    for row in ROWS:
        table.insert("", "end", values=row)
    table.pack()
    window.mainloop()


print(sorted((price for _, price in ROWS), key=lambda p: sort_key("price", p)))
try:
    open_table()
except tk.TclError:
    print("no display, so no table")
