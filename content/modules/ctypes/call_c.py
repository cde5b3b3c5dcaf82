import ctypes

libc = ctypes.CDLL(None)  # what Python itself has loaded, libc included

libc.strtod.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
libc.strtod.restype = ctypes.c_double
print("strtod:", libc.strtod(b"2.5 metres", None))

print("abs:   ", libc.abs(-42))  # int to int needs no declaration

untold = ctypes.CDLL(None)
wrong = untold.strtod(b"2.5 metres", None)
print("without restype:", type(wrong).__name__, "and 2.5:", wrong == 2.5)
