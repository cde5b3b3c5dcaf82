import zlib

LIMIT = 10_000


def safe_decompress(data):
    unpacker = zlib.decompressobj()
    text = unpacker.decompress(data, LIMIT)
    if unpacker.unconsumed_tail:
        raise ValueError(f"more than {LIMIT} bytes")
    if not unpacker.eof:
        raise ValueError("cut off or too long")
    return text


letter = zlib.compress(b"Dear Ada, " * 20)
bomb = zlib.compress(bytes(1_000_000))
for name, data in {"letter": letter, "cut": letter[:-6], "bomb": bomb}.items():
    try:
        print(f"{name:8}{len(safe_decompress(data))} bytes")
    except ValueError as error:
        print(f"{name:8}refused: {error}")
