import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

key = AESGCM.generate_key(bit_length=256)
aes = AESGCM(key)


def seal(message, user):
    nonce = secrets.token_bytes(12)
    return nonce + aes.encrypt(nonce, message, user)


def open_sealed(sealed, user):
    return aes.decrypt(sealed[:12], sealed[12:], user)


sealed = seal(b"blood group: A+", b"patient 7")
print(len(sealed), open_sealed(sealed, b"patient 7"))
changed = sealed[:-1] + bytes([sealed[-1] ^ 1])
for data, user in ((sealed, b"patient 8"), (changed, b"patient 7"),
                   (b"", b"patient 7")):
    try:
        open_sealed(data, user)
    except (InvalidTag, ValueError):
        print("not this message, not this patient, or another key")
