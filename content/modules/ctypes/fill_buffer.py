import ctypes
import os

libc = ctypes.CDLL(None)
libc.getcwd.argtypes = [ctypes.c_char_p, ctypes.c_size_t]
libc.getcwd.restype = ctypes.c_char_p

buffer = ctypes.create_string_buffer(1024)
if not libc.getcwd(buffer, len(buffer)):
    raise OSError("the name of the folder does not fit")
print("same folder:", os.path.samefile(buffer.value, "."))

libc.frexp.argtypes = [ctypes.c_double, ctypes.POINTER(ctypes.c_int)]
libc.frexp.restype = ctypes.c_double
exponent = ctypes.c_int()
fraction = libc.frexp(12.0, ctypes.byref(exponent))
print(f"12.0 is {fraction} * 2**{exponent.value}")

word = ctypes.create_string_buffer(b"tea", 6)
print(word.raw, word.value)
