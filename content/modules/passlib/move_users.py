from passlib.context import CryptContext
from passlib.exc import UnknownHashError
from passlib.hash import sha256_crypt

users = {"zoë": sha256_crypt.hash("s3cret tea"), "bot": "!"}
passwords = CryptContext(schemes=["argon2", "sha256_crypt"],
                         deprecated="auto")


def log_in(name, password):
    try:
        right, better = passwords.verify_and_update(password, users[name])
    except (KeyError, UnknownHashError):
        passwords.dummy_verify()  # takes as long as a real one
        return False
    if better:
        users[name] = better
    return right


for name, password in (("zoë", "guess"), ("zoë", "s3cret tea"),
                       ("bot", "!"), ("nobody", "")):
    print(log_in(name, password), name)
print(passwords.identify(users["zoë"]))
