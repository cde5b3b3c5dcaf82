import base64
import secrets

from argon2.low_level import Type, hash_secret_raw
from cryptography.fernet import Fernet


def key_of(passphrase, salt):
    raw = hash_secret_raw(
        passphrase.encode(), salt, time_cost=3, memory_cost=65_536,
        parallelism=4, hash_len=32, type=Type.ID)
    return base64.urlsafe_b64encode(raw)


salt = secrets.token_bytes(16)  # stored with the data
locked = Fernet(key_of("blue bicycle, Zoë", salt)).encrypt(b"PIN 4711")
print(Fernet(key_of("blue bicycle, Zoë", salt)).decrypt(locked))
