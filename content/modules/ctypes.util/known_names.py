import ctypes
import sys
from ctypes.util import find_library

NAMES = {
    "linux": "libm.so.6",
    "darwin": "libm.dylib",
    "win32": "ucrtbase.dll",
}


def load(known_names, short_name):
    for name in known_names:
        try:
            return ctypes.CDLL(name)
        except OSError:
            print("cannot load", name)
    name = find_library(short_name)
    if name is None:
        raise ImportError(f"cannot find the C library {short_name}")
    return ctypes.CDLL(name)


maths = load(["libm-ours.so", NAMES.get(sys.platform, "libm.so")], "m")
maths.pow.argtypes = [ctypes.c_double, ctypes.c_double]
maths.pow.restype = ctypes.c_double
print("2 to the power of 10:", maths.pow(2, 10))
