import hashlib
import hmac
import os
from unicodedata import normalize

COST = {"n": 2**14, "r": 8, "p": 5}


def slow_hash(password, salt):
    text = normalize("NFC", password)  # é can be one character or two
    data = text.encode("utf-8", "surrogatepass")  # whatever JSON may bring
    return hashlib.scrypt(data, salt=salt, **COST)


def protect(password):
    salt = os.urandom(16)
    return salt, slow_hash(password, salt)


def matches(password, stored):
    salt, expected = stored
    return hmac.compare_digest(slow_hash(password, salt), expected)


stored = protect("caf\u00e9 au lait")
print("right password:", matches("caf\u00e9 au lait", stored))
print("decomposed:    ", matches("cafe\u0301 au lait", stored))
print("wrong password:", matches("battery staple", stored))
print("same password, same record:", protect("caf\u00e9 au lait") == stored)
