import tkinter as tk
from tkinter import messagebox


def may_close(save, ask=messagebox.askyesnocancel):
    answer = ask("Quit", "Save the changes to diary.txt?")
    if answer is None:
        return False
    if answer:
        save()
    return True


def open_editor():
    window = tk.Tk()
    tk.Text(window).pack()

    def close():
        if may_close(lambda: print("saved")):
            window.destroy()

    window.protocol("WM_DELETE_WINDOW", close)
    window.mainloop()


for answer in (True, False, None):
    closing = may_close(lambda: print("saved"), ask=lambda *_: answer)
    print(f"answer {answer!s:5} -> closes: {closing}")
try:
    open_editor()
except tk.TclError:
    print("no display, so no editor")
