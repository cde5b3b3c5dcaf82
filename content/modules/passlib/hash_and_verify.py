from passlib.context import CryptContext
from passlib.exc import UnknownHashError

passwords = CryptContext(schemes=["argon2"])

stored = passwords.hash("s3cret tea")
print(stored.split("$")[1:4])
print(passwords.verify("s3cret tea", stored))
print(passwords.verify("guess", stored), passwords.verify("", stored))
try:
    passwords.verify("s3cret tea", "s3cret tea")
except UnknownHashError as error:
    print(error)
