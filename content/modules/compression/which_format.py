from compression import bz2, gzip, lzma, zlib, zstd

SIGNATURES = {
    b"\x1f\x8b": gzip,
    b"BZh": bz2,
    b"\xfd7zXZ\x00": lzma,
    b"\x28\xb5\x2f\xfd": zstd,
}


def unpack(data):
    for start, module in SIGNATURES.items():
        if data.startswith(start):
            return module.__name__, module.decompress(data)
    return "unknown", data


letter = b"Dear Ms Okafor, "
for data in (
    gzip.compress(letter),
    zstd.compress(letter),
    lzma.compress(letter),
    zlib.compress(letter),
):
    name, text = unpack(data)
    print(f"{name:17} {text == letter}")
