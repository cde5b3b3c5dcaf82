from nacl.encoding import Base64Encoder, HexEncoder
from nacl.public import PrivateKey, PublicKey
from nacl.signing import SigningKey

private = PrivateKey(bytes(range(32)))  # fixed here; else generate()
text = private.public_key.encode(Base64Encoder).decode()
print(text)
print(PublicKey(text, Base64Encoder) == private.public_key)

signing_key = SigningKey(b"07" * 32, HexEncoder)
print(signing_key.encode(HexEncoder).decode()[:8], "... is secret")
signed = signing_key.sign(b"hello", encoder=HexEncoder)
print(signed.decode()[:40])
try:
    PublicKey(text.encode())
except ValueError as error:
    print(error)
