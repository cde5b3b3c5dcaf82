# set-up: some module on the path
import sys
from pathlib import Path

Path("cleanup.py").write_text("print('every file is deleted')\n")
sys.path.insert(0, str(Path.cwd()))
# end of set-up
from importlib import import_module

FORMATS = {"csv", "json"}

def load(name):
    if name not in FORMATS:
        return "refused"
    return import_module(name).__name__

import_module("cleanup")
print(load("cleanup"), load("json"))
