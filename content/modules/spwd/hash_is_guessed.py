from hashlib import pbkdf2_hmac

def hashed(password, salt):
    return pbkdf2_hmac("sha512", password.encode(), salt, 5000)

stolen = {"ada": (b"Zk0q", hashed("sunshine", b"Zk0q"))}
for user, (salt, value) in stolen.items():
    for guess in ("123456", "qwerty", "sunshine", "monkey"):
        if hashed(guess, salt) == value:
            print(f"{user} uses {guess!r}")
