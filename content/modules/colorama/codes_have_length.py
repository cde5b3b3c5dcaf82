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
from colorama import Fore, Style

red = Fore.RED + "late" + Style.RESET_ALL
print(len("late"), len(red))
print(f"|{red:8}|")
print(f"|{Fore.RED}{'late':8}{Style.RESET_ALL}|")
