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

print(Fore.RED + "failed")
print("this line is red as well")
print(Fore.RED + "failed" + Style.RESET_ALL)
print("this one is not")
