import ctypes
import ctypes.util
import os

print("found:", ctypes.util.find_library("no-such-library"))
try:
    ctypes.CDLL("libnosuchlibrary.so")
except OSError:
    print("OSError: cannot load the library")

libc = ctypes.CDLL(None, use_errno=True)
try:
    libc.no_such_function
except AttributeError:
    print("AttributeError: no such function in it")

libc.strlen.argtypes = [ctypes.c_char_p]
try:
    libc.strlen("text")
except ctypes.ArgumentError:
    print("ArgumentError: text is not bytes")

if libc.chdir(b"nowhere") == -1:
    print("errno:", os.strerror(ctypes.get_errno()))
