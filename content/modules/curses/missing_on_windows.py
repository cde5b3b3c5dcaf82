# set-up: a Python without the compiled part, as on Windows
import sys

sys.modules["_curses"] = None
# end of set-up
try:
    import curses
except ModuleNotFoundError as error:
    print("missing:", error.name)
    print("on Windows: pip install windows-curses")
