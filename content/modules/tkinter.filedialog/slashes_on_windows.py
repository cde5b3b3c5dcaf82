# set-up: somebody on Windows who chooses a file
from unittest.mock import patch

patch("tkinter.filedialog.Open.show", return_value="C:/Ada/a.txt").start()
# end of set-up
from pathlib import PureWindowsPath
from tkinter import filedialog

name = filedialog.askopenfilename()
print(name, name.split("\\"))
print(PureWindowsPath(name), PureWindowsPath(name).parts)
