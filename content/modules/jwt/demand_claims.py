import secrets
import time

import jwt

secret = secrets.token_bytes(32)


def check(claims):
    token = jwt.encode(claims, secret, algorithm="HS256")
    try:
        jwt.decode(
            token, secret, algorithms=["HS256"],
            audience="billing", issuer="https://login.example.org",
            options={"require": ["exp", "aud", "iss", "sub"]}, leeway=10)
    except jwt.InvalidTokenError as error:
        return f"{type(error).__name__}: {error}"
    return "good"


now = int(time.time())
right = {"sub": "7", "aud": ["billing", "shop"], "exp": now - 2,
         "iss": "https://login.example.org"}
print(check(right), "within the leeway")
print(check(right | {"aud": "shop"}))
print(check(right | {"iss": "https://evil.example.net"}))
del right["exp"]
print(check(right))
