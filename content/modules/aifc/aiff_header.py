import struct

# a file of silence: FORM, then the chunks COMM and SSND
rate = struct.pack(">HQ", 16383 + 15, 44100 << 48)
common = struct.pack(">hIh", 2, 8820, 16) + rate
sound = b"COMM" + struct.pack(">I", len(common)) + common
sound += b"SSND" + struct.pack(">III", 8 + 8820 * 4, 0, 0) + bytes(8820 * 4)
aiff = b"FORM" + struct.pack(">I", 4 + len(sound)) + b"AIFF" + sound


def read_header(data):  # was aifc.open(path).getparams()
    at = data.index(b"COMM") + 8
    channels, frames, bits = struct.unpack_from(">hIh", data, at)
    exponent, mantissa = struct.unpack_from(">HQ", data, at + 8)
    return channels, frames, bits, mantissa * 2.0 ** (exponent - 16383 - 63)


channels, frames, bits, rate = read_header(aiff)
print(f"{channels} channels, {bits} bits, {rate:.0f} frames a second")
print(f"{frames / rate:.2f} seconds")
