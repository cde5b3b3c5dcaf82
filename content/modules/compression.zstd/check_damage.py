import random
from compression import zstd

random.seed(1)
photo = random.randbytes(5000)
PARAMETER = zstd.CompressionParameter


def attempt(name, data):
    try:
        same = zstd.decompress(data) == photo
        print(f"{name:23} {'intact' if same else 'WRONG, unnoticed'}")
    except zstd.ZstdError:
        print(f"{name:23} refused")


def damage(data):
    return data[:300] + bytes([data[300] ^ 1]) + data[301:]


plain = zstd.compress(photo)
checked = zstd.compress(photo, options={PARAMETER.checksum_flag: True})
attempt("no check sum", plain)
attempt("no check sum, damaged", damage(plain))
attempt("check sum, damaged", damage(checked))
attempt("cut off", plain[:-100])
attempt("not Zstandard", b"PK\x03\x04")
