import secrets
from datetime import UTC, datetime, timedelta

import jwt

secret = secrets.token_bytes(32)  # once; keep it in the configuration

token = jwt.encode(
    {
        "sub": "user-7",
        "name": "Zoë",
        "exp": datetime.now(UTC) + timedelta(minutes=15),
    },
    secret,
    algorithm="HS256",
)
print(type(token).__name__, token.count("."))

claims = jwt.decode(token, secret, algorithms=["HS256"])
print(claims["sub"], claims["name"])
