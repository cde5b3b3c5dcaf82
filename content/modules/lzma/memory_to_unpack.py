import lzma

MIB = 1 << 20
for preset in (6, 9):
    packed = lzma.compress(b"tea 2.50\n" * 1000, preset=preset)
    for limit in (16, 80):
        try:
            lzma.LZMADecompressor(memlimit=limit * MIB).decompress(packed)
            print("preset", preset, "fits into", limit, "MiB")
        except lzma.LZMAError as error:
            print("preset", preset, "-", error)
