import hmac
from http.cookies import SimpleCookie

KEY = b"on the server only"
sign = lambda text: hmac.new(KEY, text.encode(), "sha256").hexdigest()
sent = f"user=ada; sign={sign('ada')}"
for header in (sent, sent.replace("ada", "admin")):
    cookies = SimpleCookie(header)
    user = cookies["user"].value
    given = cookies["sign"].value.encode()
    good = hmac.compare_digest(sign(user).encode(), given)
    print(user, "- believed" if good else "- forged")
