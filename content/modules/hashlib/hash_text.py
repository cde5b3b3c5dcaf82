import hashlib

digest = hashlib.sha256("Zürich".encode("utf-8"))
print(digest.hexdigest())
print("bits:", digest.digest_size * 8)
print("md5:", hashlib.md5("Zürich".encode("utf-8")).hexdigest())

hasher = hashlib.sha256()
for part in ("Zü", "rich"):
    hasher.update(part.encode("utf-8"))
print("in parts, same hash:", hasher.digest() == digest.digest())

latin = hashlib.sha256("Zürich".encode("latin-1"))
print("other encoding, same hash:", latin.digest() == digest.digest())
