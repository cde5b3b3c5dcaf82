import hashlib
import hmac
import os

COST = {"n": 2**14, "r": 8, "p": 5}


def hash_password(password):
    salt = os.urandom(16)  # was crypt.mksalt()
    return salt + hashlib.scrypt(password.encode(), salt=salt, **COST)


def check_password(password, stored):
    salt, expected = stored[:16], stored[16:]
    found = hashlib.scrypt(password.encode(), salt=salt, **COST)
    return hmac.compare_digest(found, expected)


stored = hash_password("correct horse")
print("bytes to store:", len(stored))
print("right password:", check_password("correct horse", stored))
print("wrong password:", check_password("battery staple", stored))
print("same hash twice:", stored == hash_password("correct horse"))
