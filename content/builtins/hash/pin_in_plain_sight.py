import hashlib
import os
import sys

pin = 471108
print("hash of the PIN:", hash(pin))
other = pin + sys.hash_info.modulus
print("same for another number:", hash(other) == hash(pin))

slow = hashlib.pbkdf2_hmac("sha256", b"471108", os.urandom(16), 600_000)
print("for a password:", len(slow), "bytes, made slowly, with a salt")
