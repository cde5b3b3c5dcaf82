# set-up: a Python without tkinter
import sys

sys.modules["tkinter"] = None
# end of set-up
import importlib.util
import sys

sys.__stderr__ = sys.stdout
print("idlelib is there:", importlib.util.find_spec("idlelib") is not None)
try:
    import idlelib.pyshell
except SystemExit as error:
    print("SystemExit:", error)
