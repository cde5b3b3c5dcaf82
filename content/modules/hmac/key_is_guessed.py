import hmac
import secrets

def guess(message, signature):
    for word in (b"letmein", b"dragon", b"teatime"):
        if hmac.digest(word, message, "sha256") == signature:
            return word

message = b"user=ada"
for key in (b"teatime", secrets.token_bytes(32)):
    print(guess(message, hmac.digest(key, message, "sha256")))
