import struct

for order in ("<", ">", "@"):
    print(order, "char and int take", struct.calcsize(order + "bi"), "bytes")

print("int and char:", struct.calcsize("ib"), struct.calcsize("ib0i"))
print("standard:", struct.pack("<bi", 1, 2).hex(" "))
print("skip one byte by hand:", struct.pack("<bxH", 1, 2).hex(" "))

buffer = bytearray(8)
struct.pack_into(">H", buffer, 4, 0xCAFE)
print(buffer.hex(" "), "->", hex(struct.unpack_from(">H", buffer, 4)[0]))
