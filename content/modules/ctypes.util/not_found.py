import ctypes
from ctypes.util import find_library

teapot = ctypes.CDLL(find_library("teapot"))
print("CDLL(None) is Python itself, so loading did not fail")
try:
    teapot.brew()
except AttributeError:
    print("AttributeError: but the call does")


def load(short_name):
    name = find_library(short_name)
    if name is None:
        raise ImportError(f"install lib{short_name} first")
    return ctypes.CDLL(name)


try:
    load("teapot")
except ImportError as error:
    print("ImportError:", error)
