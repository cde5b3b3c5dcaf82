from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ed25519

key = ed25519.Ed25519PrivateKey.generate()
try:
    key.sign("Zoë")
except TypeError:
    print("TypeError: bytes are needed")
try:
    key.public_key().verify(key.sign("Zoë".encode()), b"Zoe\xcc\x88")
except InvalidSignature:
    print("looks the same, is another message")
