import unicodedata

from Crypto.Cipher import AES
from Crypto.Protocol.KDF import scrypt
from Crypto.Random import get_random_bytes


def key_of(password, salt):
    one_form = unicodedata.normalize("NFC", password).encode()  # é: two forms
    return scrypt(one_form, salt, key_len=32, N=2**16, r=8, p=1)


salt = get_random_bytes(16)
aes = AES.new(key_of("blue bicycle", salt), AES.MODE_GCM)
data, tag = aes.encrypt_and_digest(b"PIN 4711")
stored = salt, aes.nonce, tag, data

salt, nonce, tag, data = stored
for password in ("blue bicycle", "пароль"):
    aes = AES.new(key_of(password, salt), AES.MODE_GCM, nonce=nonce)
    try:
        print(aes.decrypt_and_verify(data, tag))
    except ValueError as error:
        print(error)
try:
    AES.new(b"blue bicycle", AES.MODE_GCM)
except ValueError as error:
    print(error)
