import base64
import hashlib

in_settings = "bW9vbmxpZ2h0LTQ3"
print("anybody reads:", base64.b64decode(in_settings).decode())

salt = b"16 random bytes."  # secrets.token_bytes(16)
stored = hashlib.pbkdf2_hmac("sha256", b"moonlight-47", salt, 600_000)
print("nobody reads: ", stored.hex()[:24], "...")
