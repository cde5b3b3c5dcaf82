import hmac

from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes
from Crypto.Util.Padding import pad, unpad

key, sign_key = get_random_bytes(32), get_random_bytes(32)


def lock(message):
    cipher = AES.new(key, AES.MODE_CBC)
    data = cipher.iv + cipher.encrypt(pad(message, AES.block_size))
    return data + hmac.digest(sign_key, data, "sha256")


def unlock(locked):
    data, signature = locked[:-32], locked[-32:]
    if not hmac.compare_digest(
            hmac.digest(sign_key, data, "sha256"), signature):
        raise ValueError("changed, or another key")
    cipher = AES.new(key, AES.MODE_CBC, iv=data[:16])
    return unpad(cipher.decrypt(data[16:]), AES.block_size)


print(unlock(lock("Grüße aus Lund".encode())).decode(), unlock(lock(b"")))
try:
    AES.new(key, AES.MODE_CBC).encrypt(b"not padded")
except ValueError as error:
    print(error)
