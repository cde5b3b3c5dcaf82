import struct


def pack_string(data):  # was Packer.pack_string
    fill = -len(data) % 4
    return struct.pack(f">I{len(data)}s{fill}x", len(data), data)


def unpack_string(data, at):  # was Unpacker.unpack_string
    size = int.from_bytes(data[at : at + 4], "big")
    end = at + 4 + size
    if end > len(data):
        raise EOFError(f"{size} bytes announced")
    return data[at + 4 : end], end + -size % 4


# was pack_int, pack_double, pack_string
packed = struct.pack(">id", -2, 21.5) + pack_string(b"Turin")
print(packed.hex(" ", 4))
number, degrees = struct.unpack_from(">id", packed)
place, end = unpack_string(packed, 12)
print(number, degrees, place, "ends at", end, "of", len(packed))
