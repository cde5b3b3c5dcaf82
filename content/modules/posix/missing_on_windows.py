# set-up: a Python without it, as on Windows
import sys

sys.modules["posix"] = None
# end of set-up
try:
    import posix
except ModuleNotFoundError as error:
    print("missing:", error.name)
    import os

    print(os.path.basename("notes/tea.txt"))
