import hashlib

SECRET = b"only the server knows this key"


def fingerprint(address):
    return hashlib.blake2b(
        address.lower().encode("utf-8"),
        digest_size=6,
        key=SECRET,
        person=b"newsletter",
    ).hexdigest()


for address in ("ada@example.org", "Ada@Example.org", "bo@example.org"):
    print(f"{address:16}{fingerprint(address)}")

variable = hashlib.shake_128(b"ada@example.org")
print(variable.hexdigest(4), variable.hexdigest(8))
