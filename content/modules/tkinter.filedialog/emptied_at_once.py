# set-up: somebody who chooses report.txt
from unittest.mock import patch

patch("tkinter.filedialog.SaveAs.show", return_value="report.txt").start()
# end of set-up
from pathlib import Path
from tkinter import filedialog

Path("report.txt").write_text("a week of work")
name = filedialog.asksaveasfilename()
print("a name:", repr(Path(name).read_text()))
file = filedialog.asksaveasfile()
print("a file:", repr(Path(name).read_text()))
file.close()
