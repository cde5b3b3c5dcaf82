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
from colorama import Fore, deinit, init

init(autoreset=True)
print(Fore.YELLOW + "Battery low")
print("and now in the usual colour")

deinit()
print("Nothing is added from here on")
