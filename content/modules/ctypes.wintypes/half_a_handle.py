import ctypes
from ctypes import wintypes

same = ctypes.CDLL(None).llabs  # gives back the number that it gets
same.argtypes = [ctypes.c_longlong]
handle = 0x7FF6_1234_5678

print(f"no restype: {same(handle):#x}")
same.restype = wintypes.HANDLE
print(f"HANDLE:     {same(handle):#x}")
