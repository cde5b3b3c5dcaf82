from pathlib import Path
from tkinter import messagebox
from unittest.mock import patch


def delete(path):
    if messagebox.askokcancel(
        "Delete", f"Delete {path.name} for good?",
        icon=messagebox.WARNING, default=messagebox.CANCEL,
    ):
        path.unlink()


letter = Path("sample-letter.txt")
letter.write_text("Dear Ada")

for answer in (False, True):
    with patch.object(messagebox, "askokcancel", return_value=answer) as ask:
        delete(letter)
    print("asked: ", ask.call_args.args[1])
    print(f"{'OK' if answer else 'Cancel':6} -> exists: {letter.exists()}")
print("options:", ask.call_args.kwargs)
