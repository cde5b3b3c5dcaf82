import base64
import hmac
import secrets

key = secrets.token_bytes(32)
message = b"user=ada&discount=15"
signature = hmac.digest(key, message, "sha256")
token = base64.urlsafe_b64encode(message + signature)

received = base64.urlsafe_b64decode(token)  # by anybody, without the key
print(received[:-32])
print(hmac.compare_digest(received[-32:], signature))
