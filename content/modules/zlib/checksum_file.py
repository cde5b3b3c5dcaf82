import zlib
from pathlib import Path


def crc_of(path):
    crc = 0
    with open(path, "rb") as file:
        while block := file.read(65536):
            crc = zlib.crc32(block, crc)
    return f"{crc:08x}"


map_file = Path("map.bin")
map_file.write_bytes(b"contour" * 50_000)
print("as saved:  ", crc_of(map_file))

with open(map_file, "r+b") as file:
    file.seek(123_456)
    file.write(b"!")
print("one byte:  ", crc_of(map_file))
print("known test:", f"{zlib.crc32(b'123456789'):08x}")
