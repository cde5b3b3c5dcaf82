import gzip
import zlib

whole = gzip.compress(b"temperature 17.5\n" * 100)
changed = bytearray(whole)
changed[-8] ^= 1  # one bit of the checksum at the end

bodies = {
    "whole": whole,
    "cut off": whole[:-12],
    "changed": bytes(changed),
    "no gzip": b"<h1>Not found</h1>",
}

for label, body in bodies.items():
    try:
        data = gzip.decompress(body)
    except gzip.BadGzipFile:
        print(f"{label:8} wrong beginning or checksum")
    except (EOFError, zlib.error):
        print(f"{label:8} incomplete or damaged inside")
    else:
        print(f"{label:8} {len(data)} bytes")
