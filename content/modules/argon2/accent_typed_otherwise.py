import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

hasher = PasswordHasher()
stored = hasher.hash("caf\u00e9")
try:
    hasher.verify(stored, "cafe\u0301")
except VerifyMismatchError:
    print("refused as it was typed")
print(hasher.verify(stored, unicodedata.normalize("NFC", "cafe\u0301")))
