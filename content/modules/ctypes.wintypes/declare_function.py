import ctypes
import os
from ctypes import wintypes
from pathlib import Path

HIDDEN, FAILED = 0x2, 0xFFFF_FFFF

if os.name == "nt":
    kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    attributes_of = kernel32.GetFileAttributesW
    attributes_of.argtypes = [wintypes.LPCWSTR]
    attributes_of.restype = wintypes.DWORD


def is_hidden(path):
    if os.name != "nt":
        os.lstat(path)  # raises if there is no such file
        return os.path.basename(os.path.abspath(path)).startswith(".")
    attributes = attributes_of(os.fspath(path))
    if attributes == FAILED:
        raise ctypes.WinError(ctypes.get_last_error())
    return bool(attributes & HIDDEN)


Path("menu.txt").touch()
print("menu.txt is hidden:", is_hidden("menu.txt"))
try:
    is_hidden("missing.txt")
except FileNotFoundError:
    print("missing.txt: no such file")
