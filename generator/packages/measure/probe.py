"""Import one module and say how long that took; run by the interpreter that has it, whatever its version.

Time is the processor's own: what other programs do meanwhile takes none of it.
"""

import os
import sys
from importlib import import_module
from time import process_time

name, what = sys.argv[1:]
del sys.argv[1:]  # some packages read the command line while they are imported

before = set(sys.modules)
measured = {}
if what == "time":
    start = process_time()
    import_module("json")
    measured["json"] = process_time() - start
start = process_time()
import_module(name)
measured["seconds"] = process_time() - start
measured["modules"] = len(set(sys.modules) - before)

import json  # noqa: E402

os.write(1, ("\n@atlas " + json.dumps(measured) + "\n").encode())
