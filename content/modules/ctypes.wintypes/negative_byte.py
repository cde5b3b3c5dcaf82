from ctypes import c_uint8, wintypes

print(wintypes.BYTE(200).value)
print(wintypes.BYTE(200).value & 0xFF, c_uint8(200).value)
