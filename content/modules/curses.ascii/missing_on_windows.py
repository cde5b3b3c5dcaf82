# set-up: a Python without the compiled part, as on Windows
import sys

sys.modules["_curses"] = None
# end of set-up
import string

try:
    from curses.ascii import isprint
except ModuleNotFoundError as error:
    print("missing:", error.name)
    isprint = string.printable[:-5].__contains__
print([letter for letter in "a\t!" if isprint(letter)])
