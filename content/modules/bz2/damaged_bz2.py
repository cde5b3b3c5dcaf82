import bz2

whole = bz2.compress(b"north 12, south 9\n" * 500)
bodies = {
    "whole": whole,
    "foreign": b"plain text",
    "cut off": whole[:-10],
    "empty": b"",
    "longer": whole + b"plain text",
    "changed": whole[:20] + b"\x00\x00" + whole[22:],
}

for label, body in bodies.items():
    try:
        print(f"{label:8} {len(bz2.decompress(body))} bytes")
    except ValueError:
        print(f"{label:8} the end is missing")
    except OSError:
        print(f"{label:8} not bzip2, or damaged")
