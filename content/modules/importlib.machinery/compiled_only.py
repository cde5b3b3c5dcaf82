import py_compile
from importlib.machinery import SourcelessFileLoader
from pathlib import Path

Path("licence.py").write_text("def valid(key): return sum(key) % 97 == 0\n")
py_compile.compile("licence.py", cfile="licence.pyc", doraise=True)
Path("licence.py").unlink()

import licence

print("valid:", licence.valid([90, 4, 3]))
loader = licence.__spec__.loader
print("sourceless:", isinstance(loader, SourcelessFileLoader))
print("source:", loader.get_source("licence"))

Path("old.pyc").write_bytes(bytes(16))
try:
    import old
except ImportError as error:
    print("another Python's file:", type(error).__name__)
