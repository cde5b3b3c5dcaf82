import hashlib
import secrets

def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()

token = secrets.token_urlsafe()
print("thief is let in:", secrets.compare_digest(token, token))
stored = digest(token)  # what a thief reads
print("thief is let in:", secrets.compare_digest(digest(stored), stored))
print("owner is let in:", secrets.compare_digest(digest(token), stored))
