import base64

import jwt

token = jwt.encode({"sub": "7", "salary": 5200}, "s" * 32)

# A stranger without the secret:
payload = token.split(".")[1]
print(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
