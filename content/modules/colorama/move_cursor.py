# set-up: a terminal that shows the escape character
import sys


class Shown:
    closed = False

    def __init__(self, stream):
        self.stream = stream

    def write(self, text):
        return self.stream.write(text.replace("\x1b", "␛"))

    def flush(self):
        self.stream.flush()

    def isatty(self):
        return True


sys.stdout = Shown(sys.stdout)
# end of set-up
from colorama import Cursor, just_fix_windows_console
from colorama.ansi import clear_line, clear_screen, set_title

just_fix_windows_console()
print(set_title("Backup").replace("\a", "␇"))
print(clear_screen() + Cursor.POS(1, 1) + "Backup of 3 folders")
for folder in ("letters", "photos", "music"):
    print("copying " + folder)
    print(Cursor.UP() + clear_line(), end="")
print("done")
