import base64
import hmac

KEY = b"32 random bytes from a safe place"


def issue(user, expires):
    payload = f"{user}|{expires}".encode()
    token = hmac.digest(KEY, payload, "sha256") + payload
    return base64.urlsafe_b64encode(token).decode()


def read(token, now):
    raw = base64.urlsafe_b64decode(token)
    signature, payload = raw[:32], raw[32:]
    expected = hmac.digest(KEY, payload, "sha256")
    if not hmac.compare_digest(signature, expected):
        raise ValueError("forged")
    user, _, expires = payload.decode().rpartition("|")
    if now > int(expires):
        raise ValueError("expired")
    return user


token = issue("ana", expires=1_715_900_400)
changed = token.replace(token[:4], "AAAA", 1)
soon, later = 1_715_900_000, 1_715_990_000
for text, now in [(token, soon), (token, later), (changed, soon)]:
    try:
        print("hello", read(text, now))
    except ValueError as error:
        print("refused:", error)
