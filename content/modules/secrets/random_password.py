import secrets
import string

LETTERS = string.ascii_letters + string.digits + "-_.!"


def password(length=16):
    if length < 8:
        raise ValueError("8 characters at least")
    while True:
        text = "".join(secrets.choice(LETTERS) for _ in range(length))
        if (
            any(c.islower() for c in text)
            and any(c.isupper() for c in text)
            and sum(c.isdigit() for c in text) >= 2
        ):
            return text


new = password()
print("length:", len(new))
print("at least two digits:", sum(c.isdigit() for c in new) >= 2)
print("only allowed characters:", set(new) <= set(LETTERS))
print("different each time:", len({password() for _ in range(50)}) == 50)
