import struct
from ctypes import sizeof, wintypes

print("four LONG in RECT take", sizeof(wintypes.RECT), "bytes here")
print("in Windows they take  ", struct.calcsize("<4i"))
stored = struct.pack("<4i", 0, 0, 640, 480)
print(struct.unpack("<4i", stored))
