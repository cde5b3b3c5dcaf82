import random
import zlib

log = "".join(f"12:{i % 60:02} door {i % 7} opened\n" for i in range(900))
data = log.encode("utf-8")
for level in (1, 6, 9):
    packed = zlib.compress(data, level)
    small = len(packed) < len(data) / 4
    print(f"level {level}: under a quarter of {len(data)} bytes: {small}")

print("same again:", zlib.decompress(packed).decode("utf-8") == log)

noise = random.Random(3).randbytes(1000)
print("random bytes grow:", len(zlib.compress(noise)) > len(noise))
