import struct

samples = [0, 100, 200, 100]
aiff = struct.pack(">4h", *samples)

print("copied:   ", *struct.unpack("<4h", aiff))
swapped = struct.pack("<4h", *struct.unpack(">4h", aiff))
print("converted:", *struct.unpack("<4h", swapped))
