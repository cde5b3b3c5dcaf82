import tkinter as tk
from tkinter import ttk


def open_window():
    window = tk.Tk()
    window.title("Ticket desk")
    sold = tk.IntVar(value=0)

    def sell():
        sold.set(sold.get() + 1)

    ttk.Label(window, text="tickets sold").pack(padx=60, pady=(20, 0))
    ttk.Label(window, textvariable=sold, font=("", 24)).pack()
    ttk.Button(window, text="Sell one", command=sell).pack(pady=20)
    window.mainloop()  # handles events until the window is closed
    print("tickets sold:", sold.get())


try:
    open_window()
except tk.TclError as error:
    print("cannot open a window:", error)
