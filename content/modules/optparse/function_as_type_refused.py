from datetime import date
from optparse import OptionError, OptionParser

parser = OptionParser()
try:
    parser.add_option("--day", type=date.fromisoformat)
except OptionError as error:
    print(type(error).__name__)
parser.add_option("--day")
options, _ = parser.parse_args(["--day", "2026-05-01"])
print(date.fromisoformat(options.day).strftime("%d.%m."))
