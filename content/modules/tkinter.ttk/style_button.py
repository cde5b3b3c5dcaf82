import tkinter as tk
from tkinter import ttk


def open_window():
    window = tk.Tk()
    style = ttk.Style(window)
    style.theme_use("clam")
    style.configure("Danger.TButton", background="#b3261e", foreground="white")
    style.map(
        "Danger.TButton",
        background=[("disabled", "grey"), ("active", "#8c1d18")],
    )
    button = ttk.Button(window, text="Delete", style="Danger.TButton")
    button.configure(command=lambda: button.state(["disabled"]))
    button.pack(padx=60, pady=30)
    try:
        button.configure(bg="red")
    except tk.TclError as error:
        print(error)  # unknown option "-bg"
    window.mainloop()


try:
    open_window()
except tk.TclError:
    print("no display, so no button")
