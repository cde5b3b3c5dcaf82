import time

import jwt
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
)

private_key = ed25519.Ed25519PrivateKey.generate()  # or a PEM text
public_pem = private_key.public_key().public_bytes(
    Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

claims = {"sub": "robot-3", "exp": int(time.time()) + 60}
token = jwt.encode(claims, private_key, algorithm="EdDSA",
                   headers={"kid": "key-2026"})

print(jwt.decode(token, public_pem, algorithms=["EdDSA"])["sub"])
try:
    jwt.encode(claims, public_pem, algorithm="HS256")
except jwt.InvalidKeyError as error:
    print("InvalidKeyError:", str(error)[:60])
