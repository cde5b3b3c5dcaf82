# set-up: a secret, and tokens good and bad
import base64
import secrets
from datetime import UTC, datetime, timedelta

import jwt

SECRET = secrets.token_bytes(32)
soon = datetime.now(UTC) + timedelta(minutes=5)
good = jwt.encode({"sub": "7", "exp": soon}, SECRET)
head, body, signature = good.split(".")
other = base64.urlsafe_b64encode(b'{"sub":"1"}').rstrip(b"=").decode()
tokens = {
    "good": good,
    "old": jwt.encode({"sub": "7", "exp": soon - timedelta(days=1)}, SECRET),
    "changed": f"{head}.{other}.{signature}",
    "alg none": jwt.encode({"sub": "1"}, None, algorithm="none"),
    "cut off": good[:30],
    "empty": "",
}
# end of set-up
import jwt


def user_of(token):
    """Return the user's number, or None and why not."""
    try:
        claims = jwt.decode(token, SECRET, algorithms=["HS256"],
                            options={"require": ["exp", "sub"]})
    except jwt.ExpiredSignatureError:
        return None, "log in again"
    except jwt.InvalidTokenError as error:
        return None, str(error)
    return claims["sub"], "welcome"


for name, token in tokens.items():
    print(f"{name:8}", *user_of(token))
