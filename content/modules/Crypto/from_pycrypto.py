import Crypto
from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes

print("pycryptodome" if Crypto.version_info >= (3,) else "pycrypto")
key = get_random_bytes(16)
try:
    AES.new(key)  # pycrypto took ECB then
except TypeError as error:
    print(error)
try:
    AES.new(key, AES.MODE_EAX).encrypt("text")
except TypeError as error:
    print(error)

cipher = AES.new(key, AES.MODE_EAX)
ciphertext, tag = cipher.encrypt_and_digest("text".encode())
print(AES.new(key, AES.MODE_EAX, cipher.nonce).decrypt_and_verify(
    ciphertext, tag).decode())
