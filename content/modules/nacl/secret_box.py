from nacl.exceptions import CryptoError
from nacl.secret import SecretBox
from nacl.utils import random

key = random(SecretBox.KEY_SIZE)  # once; keep it apart from the data
box = SecretBox(key)

locked = box.encrypt("Zoë's PIN is 4711".encode())
print(len(locked), "bytes")
print(box.decrypt(locked).decode())

changed = locked[:-1] + bytes([locked[-1] ^ 1])
for suspect in (changed, b"", locked[:30]):
    try:
        box.decrypt(suspect)
    except CryptoError as error:
        print(error)
