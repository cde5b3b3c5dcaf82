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
from colorama import Back, Fore, Style, just_fix_windows_console

just_fix_windows_console()
print(f"{Fore.BLACK}{Back.YELLOW} WARNING {Style.RESET_ALL} low on ink")
print(f"{Style.BRIGHT}Total{Style.NORMAL} 24.00{Style.RESET_ALL}")

for name, code in vars(Fore).items():
    if not name.endswith("_EX"):
        print(f"{code}{name}", end=" ")
print(Style.RESET_ALL)
print(Fore.LIGHTBLUE_EX + "a lighter blue" + Style.RESET_ALL)
