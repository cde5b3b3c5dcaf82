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
import logging
import sys

from colorama import Fore, Style, just_fix_windows_console

COLOURS = {"WARNING": Fore.YELLOW, "ERROR": Fore.RED, "CRITICAL": Fore.RED}


class Coloured(logging.Formatter):
    def format(self, record):
        line = super().format(record)
        colour = COLOURS.get(record.levelname)
        return f"{colour}{line}{Style.RESET_ALL}" if colour else line


just_fix_windows_console()
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Coloured("%(levelname)-8s %(message)s"))
logging.basicConfig(level=logging.INFO, handlers=[handler])
logging.info("started")
logging.warning("%d files are older than a year", 3)
logging.error("cannot read %s", "café.csv")
