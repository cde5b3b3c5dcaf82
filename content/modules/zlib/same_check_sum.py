import hashlib
import zlib

for word in (b"plumless", b"buckeroo"):
    print(word.decode(), f"{zlib.crc32(word):08x}",
          hashlib.sha256(word).hexdigest()[:16])
