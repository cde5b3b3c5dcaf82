from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

private_key = Ed25519PrivateKey.generate()  # stays with the signer
public_bytes = private_key.public_key().public_bytes_raw()  # for everybody

order = b"order 1815: 3 teapots"
signature = private_key.sign(order)
print(len(public_bytes), len(signature))

public_key = Ed25519PublicKey.from_public_bytes(public_bytes)
for received in (order, b"order 1815: 9 teapots"):
    try:
        public_key.verify(signature, received)
        print("genuine:", received)
    except InvalidSignature:
        print("forged: ", received)
