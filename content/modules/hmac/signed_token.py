import base64
import hmac

KEY = b"32 random bytes from a safe place"


def sign(text):
    return hmac.digest(KEY, text.encode(), "sha256").hex()


def issue(user, expires):
    text = f"{user}|{int(expires)}"  # time.time() is a float
    payload = base64.urlsafe_b64encode(text.encode()).decode()
    return f"{payload}.{sign(payload)}"


def read(token, now):
    payload, _, signature = token.rpartition(".")
    if not hmac.compare_digest(signature.encode(), sign(payload).encode()):
        raise ValueError("forged")
    content = base64.urlsafe_b64decode(payload).decode()
    user, _, expires = content.rpartition("|")
    if now > int(expires):
        raise ValueError("expired")
    return user


token = issue("ana", expires=1_715_900_400)
soon, later = 1_715_900_000, 1_715_990_000
for text, now in [(token, soon), (token, later), ("x" + token, soon), ("é", 0)]:
    try:
        print("hello", read(text, now))
    except ValueError as error:
        print("refused:", error)
