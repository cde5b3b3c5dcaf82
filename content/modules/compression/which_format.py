import re
from compression import bz2, gzip, lzma, zlib, zstd

SIGNATURES = {
    rb"\x1f\x8b\x08": gzip,
    rb"BZh[1-9](1AY&SY|\x17rE8P)": bz2,
    rb"\xfd7zXZ\x00": lzma,
    rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18": zstd,
}


def unpack(data):
    for start, module in SIGNATURES.items():
        if re.match(start, data):
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
