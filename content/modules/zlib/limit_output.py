import zlib

LIMIT = 10_000


def safe_decompress(data):
    unpacker = zlib.decompressobj()
    text = unpacker.decompress(data, LIMIT)
    if unpacker.unconsumed_tail:
        raise ValueError(f"more than {LIMIT} bytes")
    if not unpacker.eof:
        raise ValueError("cut off")
    if unpacker.unused_data:
        raise ValueError("something follows the end")
    return text


letter = zlib.compress(b"Dear Ada, " * 20)
bomb = zlib.compress(bytes(1_000_000))
for data in (letter, bomb, letter[:-6], letter + b"more", b"Dear Ada"):
    try:
        print(len(safe_decompress(data)), "bytes")
    except (ValueError, zlib.error) as error:
        print("refused:", error)
