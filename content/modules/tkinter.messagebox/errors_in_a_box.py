import tkinter as tk
from tkinter import messagebox
from unittest.mock import patch


def show_exception(kind, error, trace):
    messagebox.showerror(
        "Something went wrong",
        "The action was not carried out.",
        detail=f"{kind.__name__}: {error}",
    )


def print_price():
    prices = {"tea": 2.0}
    print(prices["coffee"])


app = tk.Tcl()  # the event loop without a window; otherwise tk.Tk()
app.report_callback_exception = show_exception
done = tk.BooleanVar(app, value=False)
app.after(0, print_price)
app.after(20, done.set, True)

with patch.object(messagebox, "showerror") as box:  # a stand-in
    while not done.get():
        app.tk.dooneevent()  # with a window, mainloop does this
print("title: ", box.call_args.args[0])
print("detail:", box.call_args.kwargs["detail"])
print("the program went on:", done.get())
