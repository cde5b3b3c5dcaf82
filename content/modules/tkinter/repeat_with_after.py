import tkinter as tk

app = tk.Tcl()  # the event loop without a window; otherwise tk.Tk()
done = tk.BooleanVar(app, value=False)


def count_down(left):
    if left <= 0:
        print("lift off")
        done.set(True)
    else:
        print("...", left)
        app.after(50, count_down, left - 1)  # milliseconds


app.after(0, count_down, 3)
reminder = app.after(120, print, "are you still there?")
app.after(20, lambda: print("other events are handled in between"))
app.after_cancel(reminder)

while not done.get():
    app.tk.dooneevent()  # with a window, mainloop does this
