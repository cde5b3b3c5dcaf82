from compression import zstd

logs = zstd.compress(b"monday\n") + zstd.compress(b"tuesday\n")
unpacker = zstd.ZstdDecompressor()
print(unpacker.decompress(logs), "left:", len(unpacker.unused_data) > 0)
print(zstd.decompress(logs))
