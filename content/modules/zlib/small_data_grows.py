import zlib

hostile = zlib.compress(bytes(10_000_000), 9)
print(len(hostile) < 20_000, f"{len(zlib.decompress(hostile)):,} bytes")
unpacker = zlib.decompressobj()
data = unpacker.decompress(hostile, max_length=100_000)
print(f"stopped at {len(data):,}, at its end: {unpacker.eof}")
