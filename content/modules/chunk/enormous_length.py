import struct

head = b"fmt " + bytes([16, 0, 0, 0])  # in a WAV file
for order, name in {">": "as in AIFF", "<": "as in WAV"}.items():
    tag, size = struct.unpack(f"{order}4sI", head)
    print(f"{name:10} {size} bytes")
