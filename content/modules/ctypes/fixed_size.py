import ctypes

print("byte:  ", ctypes.c_uint8(300).value, ctypes.c_int8(200).value)
print("32 bit:", ctypes.c_int32(2**31).value, ctypes.c_uint32(-1).value)


def checksum(data):
    total = ctypes.c_uint16(0)
    for byte in data:
        total.value = total.value * 31 + byte
    return total.value


print("hash:  ", checksum(b"Good morning"))
try:
    ctypes.c_uint8(2.5)
except TypeError as error:
    print("TypeError:", error)
