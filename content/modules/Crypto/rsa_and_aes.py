from pathlib import Path

from Crypto.Cipher import AES, PKCS1_OAEP
from Crypto.Hash import SHA256
from Crypto.PublicKey import RSA
from Crypto.Random import get_random_bytes

owner = RSA.generate(2048)
with open("private.pem", "xb") as file:  # never over an older key
    file.write(owner.export_key(
        passphrase="blue bicycle", pkcs=8, protection="scryptAndAES128-CBC"))
public_pem = owner.public_key().export_key()

# the sender has the public key and a long message
message = b"all about the harvest " * 500
aes_key = get_random_bytes(32)
rsa = PKCS1_OAEP.new(RSA.import_key(public_pem), hashAlgo=SHA256)
aes = AES.new(aes_key, AES.MODE_GCM)
data, tag = aes.encrypt_and_digest(message)
letter = (rsa.encrypt(aes_key), aes.nonce, tag, data)

# the owner reads it
sealed_key, nonce, tag, data = letter
key = RSA.import_key(Path("private.pem").read_bytes(), "blue bicycle")
aes_key = PKCS1_OAEP.new(key, hashAlgo=SHA256).decrypt(sealed_key)
aes = AES.new(aes_key, AES.MODE_GCM, nonce=nonce)
print(len(sealed_key), len(aes.decrypt_and_verify(data, tag)))
