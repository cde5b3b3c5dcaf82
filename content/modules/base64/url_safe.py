import base64
import json

state = {"page": 3, "sort": "ä?>"}
raw = json.dumps(state, ensure_ascii=False).encode()

print("standard:", base64.b64encode(raw).decode())
token = base64.urlsafe_b64encode(raw).decode().rstrip("=")
print("url-safe:", token)

padded = token + "=" * (-len(token) % 4)
print(json.loads(base64.urlsafe_b64decode(padded)))
