import base64
import secrets

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt


def fernet_for(password, salt):
    kdf = Scrypt(salt=salt, length=32, n=2**16, r=8, p=1)
    return Fernet(base64.urlsafe_b64encode(kdf.derive(password.encode())))


def lock(text, password):
    salt = secrets.token_bytes(16)
    return salt + fernet_for(password, salt).encrypt(text.encode())


def unlock(locked, password):
    return fernet_for(password, locked[:16]).decrypt(locked[16:]).decode()


locked = lock("The key is under the flowerpot", "correct horse battery")
print(unlock(locked, "correct horse battery"))
try:
    unlock(locked, "wrong horse")
except InvalidToken:
    print("wrong password, or a damaged message")
