import hashlib

for value in ("text", 42, b"bytes"):
    try:
        print("ok:", hashlib.sha1(value).hexdigest())
    except TypeError:
        print("TypeError:", type(value).__name__, "is not bytes")

for name in ("sha3_256", "rot13"):
    try:
        print("ok:", name, hashlib.new(name, b"bytes").digest_size)
    except ValueError:
        print("ValueError: no algorithm", name)

print(sorted(hashlib.algorithms_guaranteed)[:4])
