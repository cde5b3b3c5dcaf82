from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes

key = get_random_bytes(32)
cipher = AES.new(key, AES.MODE_GCM)
cipher.encrypt_and_digest(b"the first")
try:
    cipher.encrypt_and_digest(b"the second")
except TypeError as error:
    print(error)
print(len(AES.new(key, AES.MODE_GCM).encrypt_and_digest(b"the second")))
