import hashlib

import bcrypt

right, wrong = b"a" * 72 + b"pple", b"a" * 72 + b"corn"
stored = bcrypt.hashpw(right[:72], bcrypt.gensalt(4))  # as before version 5
print("wrong end accepted:", bcrypt.checkpw(wrong[:72], stored))
try:
    bcrypt.checkpw(wrong, stored)
except ValueError as error:
    print(str(error).partition(",")[0])
right, wrong = (hashlib.sha256(p).hexdigest().encode() for p in (right, wrong))
stored = bcrypt.hashpw(right, bcrypt.gensalt(4))
print("wrong end accepted:", bcrypt.checkpw(wrong, stored))
