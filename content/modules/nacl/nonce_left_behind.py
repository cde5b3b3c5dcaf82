from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

box = SecretBox(b"k" * SecretBox.KEY_SIZE)
locked = box.encrypt(b"a message that is long enough to try")
try:
    box.decrypt(locked.ciphertext)
except CryptoError as error:
    print(error)
print(box.decrypt(bytes(locked)))
print(box.decrypt(locked.ciphertext, locked.nonce))
