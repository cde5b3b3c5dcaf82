from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

hasher = PasswordHasher()
for stored in ("$2b$12$R9h/cIPz0gi.URNNX3kh2O", ""):
    try:
        hasher.verify(stored, "secret")
    except InvalidHashError as error:
        print(type(error).__name__, isinstance(error, Argon2Error))
