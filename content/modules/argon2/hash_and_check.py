from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

hasher = PasswordHasher()
stored = hasher.hash("correct horse battery")  # goes into the database
print(stored[:30], len(stored), "characters")

for attempt in ("correct horse battery", "wrong horse", ""):
    try:
        hasher.verify(stored, attempt)
        print("welcome")
    except VerifyMismatchError as error:
        print(error)
