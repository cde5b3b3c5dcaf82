# set-up: a folder on the path, whose time of change is coarse
import os
import sys
from pathlib import Path

folder = Path("plugins")
folder.mkdir()
sys.path.insert(0, "plugins")


def write_module(name):
    before = folder.stat()
    (folder / name).write_text("price = 2.50\n")
    os.utime(folder, ns=(before.st_atime_ns, before.st_mtime_ns))
# end of set-up
import importlib

for step in ("nothing there", "written", "caches invalidated"):
    if step == "written":
        write_module("tea.py")
    elif step == "caches invalidated":
        importlib.invalidate_caches()
    try:
        print(step, "-", importlib.import_module("tea").price)
    except ModuleNotFoundError as error:
        print(step, "-", error)
