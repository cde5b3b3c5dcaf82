# set-up: a Python without tkinter
import sys

sys.modules["_tkinter"] = None
# end of set-up
try:
    import tkinter
except ImportError as error:
    print("missing:", "_tkinter" in str(error))
    print("Debian and Ubuntu: apt install python3-tk")
