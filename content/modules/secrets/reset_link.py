import secrets
import string

token = secrets.token_urlsafe(32)
link = f"https://example.org/reset?token={token}"
safe = set(string.ascii_letters + string.digits + "-_")
print("token:", len(token), "characters, link:", len(link))
print("nothing to escape:", set(token) <= safe)

stored = {"ana@example.org": token}
for label, attempt in {"a guess": "A" * 43, "the token": token}.items():
    right = secrets.compare_digest(attempt, stored["ana@example.org"])
    print(f"{label}: {'accepted' if right else 'refused'}")
