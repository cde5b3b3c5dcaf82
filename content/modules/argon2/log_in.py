from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

hasher = PasswordHasher(time_cost=3, memory_cost=65_536)
decoy = hasher.hash("nobody has this password")

last_year = PasswordHasher(time_cost=1, memory_cost=8_192)
users = {"zoë": last_year.hash("s3cret tea"), "bot": None}


def log_in(name, password):
    stored = users.get(name) or decoy
    try:
        hasher.verify(stored, password)
    except (VerificationError, InvalidHashError, UnicodeEncodeError):
        return False
    if stored is decoy:
        return False
    if hasher.check_needs_rehash(stored):
        users[name] = hasher.hash(password)
    return True


print(log_in("zoë", "guess"), users["zoë"][:26])
print(log_in("zoë", "s3cret tea"), users["zoë"][:28])
print(log_in("nobody", "nobody has this password"), log_in("bot", ""))
