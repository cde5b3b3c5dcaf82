import bz2

stranger = bz2.compress(bytes(10_000_000))
print(len(stranger), "bytes become", len(bz2.decompress(stranger)))

unpacker = bz2.BZ2Decompressor()
part = unpacker.decompress(stranger, max_length=100_000)
print("limited to", len(part), "- more to come:", not unpacker.eof)
