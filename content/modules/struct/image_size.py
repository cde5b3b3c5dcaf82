# set-up: the first bytes of a picture
from pathlib import Path

Path("logo.png").write_bytes(
    bytes.fromhex("89504e470d0a1a0a 0000000d 49484452 00000280 000001e0 08 02")
)
# end of set-up
import struct

with open("logo.png", "rb") as file:
    head = file.read(24)
if len(head) < 24 or not head.startswith(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"):
    raise ValueError("this is no PNG file")

signature, length, chunk, width, height = struct.unpack(">8sI4sII", head)
print("signature:  ", signature)
print("first chunk:", chunk.decode("ascii"), length)
print(f"size:        {width} x {height}")
