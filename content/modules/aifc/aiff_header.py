# set-up: a file of silence
import struct

rate = struct.pack(">HQ", 16383 + 15, 44100 << 48)
common = struct.pack(">hIh", 2, 8820, 16) + rate
sound = b"COMM" + struct.pack(">I", len(common)) + common
sound += b"SSND" + struct.pack(">III", 8 + 8820 * 4, 0, 0) + bytes(8820 * 4)
aiff = b"FORM" + struct.pack(">I", 4 + len(sound)) + b"AIFF" + sound
# end of set-up
import struct


def read_header(data):  # was aifc.open(path).getparams()
    if data[:4] != b"FORM" or data[8:12] not in (b"AIFF", b"AIFC"):
        raise ValueError("not an AIFF file")
    at = 12
    while at + 26 <= len(data):
        name, size = struct.unpack_from(">4sI", data, at)
        if name == b"COMM":
            return struct.unpack_from(">hIhHQ", data, at + 8)
        at += 8 + size + size % 2
    raise ValueError("no complete chunk COMM")


channels, frames, bits, exponent, mantissa = read_header(aiff)
rate = mantissa * 2.0 ** (exponent - 16383 - 63)
print(f"{channels} channels, {bits} bits, {rate:.0f} frames a second")
print(f"{frames / rate:.2f} seconds")
