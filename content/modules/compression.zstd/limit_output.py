from compression import zstd

LIMIT = 1_000_000


def unpack(data):
    decompressor = zstd.ZstdDecompressor()
    text = decompressor.decompress(data, max_length=LIMIT)
    if not decompressor.eof:
        raise ValueError(f"more than {LIMIT:,} bytes")
    return text


upload = zstd.compress(b"a note\n" * 20)
bomb = zstd.compress(bytes(50_000_000))

for name, data in [("upload", upload), ("bomb", bomb)]:
    claimed = zstd.get_frame_info(data).decompressed_size
    print(f"{name}: fewer than 5,000 bytes packed: {len(data) < 5000}")
    print(f"  header claims {claimed:,} bytes")
    try:
        print(f"  unpacked {len(unpack(data))} bytes")
    except ValueError as error:
        print("  refused:", error)
