# set-up: somebody who types a name
from unittest.mock import patch

patch("tkinter.filedialog.Open.show", return_value="notes.xyz").start()
# end of set-up
from tkinter import filedialog

try:
    filedialog.askopenfile(filetypes=[("Text", "*.txt")])
except OSError as error:
    print(f"{error.filename}: {type(error).__name__}")
