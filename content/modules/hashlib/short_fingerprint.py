import hashlib

SECRET = b"only the server knows this key"


def fingerprint(address):
    user, at, host = address.strip().rpartition("@")
    return hashlib.blake2b(
        f"{user}{at}{host.lower()}".encode("utf-8"),
        digest_size=6,
        key=SECRET,
        person=b"newsletter",
    ).hexdigest()


for address in ("ada@example.org", "ada@Example.ORG", "bo@example.org"):
    print(f"{address:15} {fingerprint(address)}")

variable = hashlib.shake_128(b"ada@example.org")
print(variable.hexdigest(4), variable.hexdigest(8))
