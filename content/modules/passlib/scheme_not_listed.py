from passlib.context import CryptContext
from passlib.exc import UnknownHashError
from passlib.hash import sha512_crypt

stored = sha512_crypt.hash("s3cret tea")
try:
    CryptContext(schemes=["argon2"]).verify("s3cret tea", stored)
except UnknownHashError as error:
    print(error)
both = CryptContext(schemes=["argon2", "sha512_crypt"], deprecated="auto")
print(both.verify("s3cret tea", stored), both.needs_update(stored))
