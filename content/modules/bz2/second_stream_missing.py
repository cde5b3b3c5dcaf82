import bz2

logs = bz2.compress(b"monday\n") + bz2.compress(b"tuesday\n")

unpacker = bz2.BZ2Decompressor()
print(unpacker.decompress(logs), "left:", len(unpacker.unused_data) > 0)
print(bz2.decompress(logs))
