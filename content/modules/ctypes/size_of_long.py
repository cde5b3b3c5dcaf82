import ctypes

print("c_long: ", ctypes.sizeof(ctypes.c_long), "bytes, and 4 in Windows")
print("c_int32:", ctypes.sizeof(ctypes.c_int32))
print("c_int64:", ctypes.sizeof(ctypes.c_int64))
