# set-up: no window, and errors go where the output goes
import contextlib
import io
import tkinter as tk

window = tk.Tcl()
error_stream = io.StringIO()
# end of set-up
import tkinter as tk

def save():
    raise OSError("disk full")

with contextlib.redirect_stderr(error_stream):
    window.after_idle(save)
    window.update()
print("carries on, printed:", error_stream.getvalue().splitlines()[-1])
window.report_callback_exception = lambda kind, error, _: print("box:", error)
window.after_idle(save)
window.update()
