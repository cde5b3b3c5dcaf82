from passlib.context import CryptContext
from passlib.hash import sha256_crypt

users = {"zoë": sha256_crypt.hash("s3cret tea"), "bot": "!"}
passwords = CryptContext(schemes=["argon2", "sha256_crypt"],
                         deprecated="auto")


def log_in(name, password):
    try:
        right, better = passwords.verify_and_update(password, users[name])
    except (KeyError, TypeError, ValueError):
        passwords.dummy_verify()  # as slow as a real one
        return False
    if better:
        users[name] = better
    return right


for name, password in (("zoë", "guess"), ("zoë", "a" * 5000),
                       ("bot", "!"), ("nobody", ""), ("zoë", "s3cret tea")):
    print(log_in(name, password), name)
print(passwords.identify(users["zoë"]))
