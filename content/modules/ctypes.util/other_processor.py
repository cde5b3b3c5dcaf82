# set-up: a library for another kind of processor, which the search finds
import sys
from pathlib import Path
from unittest.mock import patch

library = Path("libother.so").resolve()
other = bytearray(Path(sys.executable).read_bytes()[:4096])
other[4] ^= 3  # 32 bits instead of 64, or the other way round
library.write_bytes(other)
patch("ctypes.util.find_library", return_value=str(library)).start()
# end of set-up
import ctypes.util

found = ctypes.util.find_library("other")
print("found:", bool(found))
try:
    ctypes.CDLL(found)
except OSError as error:
    print("not loaded:", "ELFCLASS" in str(error))
