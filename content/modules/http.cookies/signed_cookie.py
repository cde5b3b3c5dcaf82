import hmac
from http.cookies import SimpleCookie

KEY = b"kept on the server only"


def signature(value):
    return hmac.new(KEY, value.encode(), "sha256").hexdigest()[:32]


def read_user(header):
    user, _, seal = SimpleCookie(header)["user"].value.rpartition(".")
    if not hmac.compare_digest(seal, signature(user)):
        return "nobody: the cookie was changed"
    return user


answer = SimpleCookie()
answer["user"] = f"ada.{signature('ada')}"
header = answer["user"].OutputString()

print(header)
print(read_user(header))
print(read_user(header.replace("ada", "admin")))
