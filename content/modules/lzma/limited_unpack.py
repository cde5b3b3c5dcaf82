import lzma

LIMIT = 1_000_000


def unpack(data):
    unpacker = lzma.LZMADecompressor(memlimit=100_000_000)
    result = unpacker.decompress(data, max_length=LIMIT + 1)
    if len(result) > LIMIT:
        raise ValueError(f"more than {LIMIT:,} bytes")
    if not unpacker.eof:
        raise EOFError("the end is missing")
    if unpacker.unused_data:
        raise ValueError("something follows the end")
    return result


letter = lzma.compress(b"Dear Ada, all is well.")
bomb = lzma.compress(bytes(50_000_000), preset=1)

for body in (letter, bomb, letter[:-4], letter * 2, b"plain text"):
    try:
        print(unpack(body))
    except (ValueError, EOFError, lzma.LZMAError) as error:
        print(f"{type(error).__name__}: {error}")
