import struct

data = bytes.fromhex("0102 0304 0506")
try:
    struct.unpack("<H", data)
except struct.error as error:
    print("struct.error:", error)
print(struct.unpack_from("<H", data, offset=2))
