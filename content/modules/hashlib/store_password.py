import hashlib
import hmac
import os

COST = {"n": 2**14, "r": 8, "p": 5}


def protect(password):
    salt = os.urandom(16)
    return salt, hashlib.scrypt(password.encode(), salt=salt, **COST)


def matches(password, stored):
    salt, expected = stored
    actual = hashlib.scrypt(password.encode(), salt=salt, **COST)
    return hmac.compare_digest(actual, expected)


stored = protect("correct horse")
print("right password:", matches("correct horse", stored))
print("wrong password:", matches("battery staple", stored))
print("same password, same record:", protect("correct horse") == stored)
