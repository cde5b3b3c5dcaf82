from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes

key = get_random_bytes(32)  # once; keep it apart from the data


def lock(message):
    cipher = AES.new(key, AES.MODE_GCM, nonce=get_random_bytes(12))
    ciphertext, tag = cipher.encrypt_and_digest(message)
    return cipher.nonce + tag + ciphertext


def unlock(locked):
    cipher = AES.new(key, AES.MODE_GCM, nonce=locked[:12])
    return cipher.decrypt_and_verify(locked[28:], locked[12:28])


locked = lock("Zoë's PIN is 4711".encode())
print(len(locked), unlock(locked).decode())
changed = locked[:-1] + bytes([locked[-1] ^ 1])
for suspect in (changed, b""):
    try:
        unlock(suspect)
    except ValueError as error:
        print(error)
