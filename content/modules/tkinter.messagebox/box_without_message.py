# set-up: a box that tells what it would show
from unittest.mock import patch

box = patch("tkinter.messagebox.Message").start()
# end of set-up
from tkinter import messagebox

for words in (["Letter saved."], ["Letter", "Letter saved."]):
    messagebox.showinfo(*words)
    shown = box.call_args.kwargs
    print("title:", shown["title"], "- message:", shown.get("message"))
