# set-up: a file, and a copy with one other byte
from pathlib import Path

data = b"contour" * 50_000
Path("map.bin").write_bytes(data)
Path("copy.bin").write_bytes(data[:123_456] + b"!" + data[123_457:])
# end of set-up
import zlib


def crc_of(path):
    crc = 0
    with open(path, "rb") as file:
        while block := file.read(65536):
            crc = zlib.crc32(block, crc)
    return f"{crc:08x}"


print("as saved:  ", crc_of("map.bin"))
print("one byte:  ", crc_of("copy.bin"))
print("known test:", f"{zlib.crc32(b'123456789'):08x}")
