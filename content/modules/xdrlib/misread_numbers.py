import struct

def read_xdr(data):
    return struct.unpack_from(">i", data)[0]

print("pieces:", read_xdr(struct.pack("<i", 3)), read_xdr(struct.pack(">i", 3)))
print("bytes: ", struct.calcsize("@id"), struct.calcsize(">id"))
