import hashlib
import secrets
import string


def digest(token):
    return hashlib.sha256(token.encode(errors="replace")).digest()


token = secrets.token_urlsafe(32)
link = f"https://example.org/reset?token={token}"
safe = set(string.ascii_letters + string.digits + "-_")
print("token:", len(token), "characters, link:", len(link))
print("nothing to escape:", set(token) <= safe)

stored = {"ana@example.org": digest(token)}  # not the token itself
for label, attempt in {"guess": "A" * 43, "é": "é", "token": token}.items():
    right = secrets.compare_digest(digest(attempt), stored["ana@example.org"])
    print(f"{label}: {'accepted' if right else 'refused'}")
