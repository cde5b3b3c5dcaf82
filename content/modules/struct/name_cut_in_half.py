import struct

name = "Zoë"
cut = struct.pack(f"{len(name)}s", name.encode("utf-8"))
print(cut)
data = name.encode("utf-8")
print(struct.pack(f"{len(data)}s", data).decode("utf-8"))
