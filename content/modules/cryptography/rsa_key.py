from pathlib import Path

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
with open("private.pem", "xb") as file:  # never over an older key
    file.write(key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"passphrase of the owner")))
Path("public.pem").write_bytes(key.public_key().public_bytes(
    serialization.Encoding.PEM,
    serialization.PublicFormat.SubjectPublicKeyInfo))

oaep = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
public = serialization.load_pem_public_key(Path("public.pem").read_bytes())
sealed = public.encrypt("meet me at noon, Zoë".encode(), oaep)

private = serialization.load_pem_private_key(
    Path("private.pem").read_bytes(), b"passphrase of the owner")
print(len(sealed), private.decrypt(sealed, oaep).decode())
print(Path("private.pem").read_text().splitlines()[0])
