import hmac
import secrets

key, seen = secrets.token_bytes(32), set()
message = b"counter=17&pay=100"
sent = (message, hmac.digest(key, message, "sha256"))
for _ in range(2):  # the second time it comes from somebody else
    text, signature = sent
    genuine = hmac.compare_digest(signature, hmac.digest(key, text, "sha256"))
    print("genuine:", genuine, "new:", text not in seen)
    if genuine:  # or a forgery would block the real one
        seen.add(text)
