import struct
from pathlib import Path

Path("logo.png").write_bytes(
    bytes.fromhex("89504e470d0a1a0a 0000000d 49484452 00000280 000001e0 08 02")
)

with open("logo.png", "rb") as file:
    signature, length, chunk = struct.unpack(">8sI4s", file.read(16))
    width, height = struct.unpack(">II", file.read(8))

print("is a PNG file:", signature == b"\x89PNG\r\n\x1a\n")
print("first chunk:  ", chunk.decode("ascii"), length)
print(f"size:          {width} x {height}")
