# set-up: a key with an expandable text, as on Windows
import ntpath
import os
import sys
from types import SimpleNamespace

os.environ["USERPROFILE"] = r"C:\Users\Ada"
sys.modules["winreg"] = SimpleNamespace(
    QueryValueEx=lambda key, name: (r"%USERPROFILE%\notes.txt", 2),
    ExpandEnvironmentStrings=ntpath.expandvars,
)
key = None
# end of set-up
import winreg

stored, kind = winreg.QueryValueEx(key, "Notes")
print(stored)
print(winreg.ExpandEnvironmentStrings(stored))
