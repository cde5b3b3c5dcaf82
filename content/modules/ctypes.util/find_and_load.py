import ctypes
import ctypes.util

name = ctypes.util.find_library("m")  # as in cc -lm
print("found:", name is not None)

libm = ctypes.CDLL(name)
libm.hypot.argtypes = [ctypes.c_double, ctypes.c_double]
libm.hypot.restype = ctypes.c_double
print("hypot:", libm.hypot(3, 4))
