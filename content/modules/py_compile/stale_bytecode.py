import importlib
import os
import py_compile
import sys
from pathlib import Path

sys.path.insert(0, ".")
source = Path("price.py")


def edited(mode):
    source.write_text("EUROS = 10\n")
    os.utime(source, (1_700_000_000, 1_700_000_000))
    py_compile.compile("price.py", invalidation_mode=mode)
    source.write_text("EUROS = 25\n")
    os.utime(source, (1_700_000_000, 1_700_000_000))  # as some tools do
    sys.modules.pop("price", None)
    importlib.invalidate_caches()
    return importlib.import_module("price").EUROS


for mode in py_compile.PycInvalidationMode:
    print(f"{mode.name:15} imports {edited(mode)}")
