from tkinter import filedialog
from unittest.mock import patch

for answer in ("", ()):  # what a cancelled dialog hands over
    with patch.object(filedialog.Open, "show", return_value=answer):
        name = filedialog.askopenfilename()
        print(repr(name), "- empty text:", name == "", "- not:", not name)
