import bz2

data = "\n".join(f"{n} {n * n}" for n in range(20_000)).encode()
stream = bz2.compress(data) + b"next message"

unpacker = bz2.BZ2Decompressor()
size = lines = 0
for start in range(0, len(stream), 1024):
    part = unpacker.decompress(stream[start : start + 1024])
    size += len(part)
    lines += part.count(b"\n")
    if unpacker.eof:
        break
else:
    raise EOFError("the stream was cut off")

print("all bytes:", size == len(data))
print("line breaks:", lines)
print("left over:", unpacker.unused_data)
