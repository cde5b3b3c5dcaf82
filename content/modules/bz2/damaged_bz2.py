import bz2


def unpack(body):
    pieces = []
    while body:  # some tools write one stream after the other
        unpacker = bz2.BZ2Decompressor()
        pieces.append(unpacker.decompress(body))
        if not unpacker.eof:
            raise EOFError
        body = unpacker.unused_data
    return b"".join(pieces)


whole = bz2.compress(b"north 12, south 9\n" * 500)
bodies = {
    "whole": whole,
    "foreign": b"plain text",
    "cut off": whole[:-10],
    "empty": b"",
    "longer": whole + b"plain text",
    "two": whole + whole,
    "changed": whole + whole[:20] + b"\x00\x00" + whole[22:],
}

for label, body in bodies.items():
    try:
        print(f"{label:8} {len(unpack(body))} bytes")
    except EOFError:
        print(f"{label:8} the end is missing")
    except OSError:
        print(f"{label:8} not bzip2, or damaged")
