import tkinter as tk

app = tk.Tcl()  # the interpreter without a window; otherwise tk.Tk()

celsius = tk.DoubleVar(app, value=20)
fahrenheit = tk.StringVar(app)


def convert(*_):
    try:
        fahrenheit.set(f"{celsius.get() * 9 / 5 + 32:.1f} F")
    except tk.TclError:
        fahrenheit.set("not a number")


celsius.trace_add("write", convert)

for value in (25, -40, "warm", 36.6):
    celsius.set(value)
    print(f"{value!s:>6} -> {fahrenheit.get()}")
