import hmac

SECRET = b"shared with the sender"


def verify(body, header):
    algorithm, _, signature = (header or "").partition("=")
    if algorithm != "sha256":
        return "unknown algorithm"
    expected = hmac.digest(SECRET, body, "sha256").hex()
    if not hmac.compare_digest(
        expected.encode(), signature.encode(errors="replace")
    ):
        return "wrong signature"
    return "accepted"


body = b'{"event": "paid", "amount": 20}'
good = "sha256=" + hmac.digest(SECRET, body, "sha256").hex()

print(verify(body, good))
print(verify(body.replace(b"20", b"90"), good))
print(verify(body, "sha256=é"))
print(verify(body, "none="))
print(verify(body, None))  # no such header
