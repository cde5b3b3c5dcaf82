import struct

for layout in ("bi", "<bi", ">bi"):
    print(f"{layout:<4}", struct.calcsize(layout), struct.pack(layout, 1, 2))
