import ctypes.util
import importlib
import os


def loaded(start):
    names = [os.path.basename(path) for path in ctypes.util.dllist()]
    return sorted(n.split(".")[0] for n in names if n.startswith(start))


print("before:", loaded("_sqlite3"))
importlib.import_module("sqlite3")
print("after: ", loaded("_sqlite3"))
