# set-up: somebody who always clicks on No
from unittest.mock import patch

patch("tkinter.messagebox.Message.show", return_value="no").start()
# end of set-up
from tkinter import messagebox

for ask in (messagebox.askquestion, messagebox.askyesno):
    answer = ask("Delete", "Delete the letter?")
    print(f"{ask.__name__:<11} {answer!r:<6}", "deleted" if answer else "kept")
