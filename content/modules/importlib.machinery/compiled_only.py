# set-up: a module out of reach of import, and a damaged file
from pathlib import Path

Path("source").mkdir()
text = "def valid(key): return sum(key) % 97 == 0\n"
Path("source/licence.py").write_text(text)
Path("old.pyc").write_bytes(bytes(16))
# end of set-up
import py_compile
from importlib.machinery import SourcelessFileLoader

py_compile.compile("source/licence.py", cfile="licence.pyc", doraise=True)

import licence

print("valid:", licence.valid([90, 4, 3]))
loader = licence.__spec__.loader
print("sourceless:", isinstance(loader, SourcelessFileLoader))
print("source:", loader.get_source("licence"))

try:
    import old
except ImportError as error:
    print("another Python's file:", type(error).__name__)
