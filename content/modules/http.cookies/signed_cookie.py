import hmac
from http.cookies import CookieError, SimpleCookie

KEY = b"kept on the server only"  # of your own, from secrets.token_bytes(32)


def sign(user):
    return hmac.digest(KEY, f"user={user}".encode(), "sha256").hex()


def read_user(header):
    try:
        user, seal = SimpleCookie(header)["user"].value.rsplit(".", 1)
        genuine = hmac.compare_digest(seal.encode(), sign(user).encode())
    except (CookieError, KeyError, ValueError):
        return None  # no such cookie, or a damaged one
    return user if genuine else None


answer = SimpleCookie({"user": f"ada.{sign('ada')}"})
header = answer["user"].OutputString()
print(header)
print("genuine:", read_user(header))
print("changed:", read_user(header.replace("ada", "admin")))
for other in ("theme=dark", "user=ada", "user=ada.", r'user="ada.\351"'):
    print(f"{other}:", read_user(other))
