# set-up: a registry with one key
import sys
from types import SimpleNamespace


def open_key(root, path):
    if path != r"Software\new":
        raise FileNotFoundError(path)
    return path


sys.modules["winreg"] = SimpleNamespace(HKEY_CURRENT_USER=1, OpenKey=open_key)
# end of set-up
import winreg

for path in ("Software\new", r"Software\new"):
    try:
        print("found:", winreg.OpenKey(winreg.HKEY_CURRENT_USER, path))
    except FileNotFoundError as error:
        print("not found:", error)
