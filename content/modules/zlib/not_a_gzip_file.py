import gzip
import zlib

data = b"tea,2.40\n" * 100
for packed in (zlib.compress(data), zlib.compress(data, wbits=31)):
    try:
        print("gzip reads it:", gzip.decompress(packed) == data)
    except gzip.BadGzipFile:
        print("BadGzipFile, it begins with", packed[:2].hex())
