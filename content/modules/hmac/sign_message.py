import hmac

KEY = bytes.fromhex("8f1c" * 16)  # in real life from secrets.token_bytes(32)


def sign(message):
    data = message.encode("utf-8", "surrogatepass")  # a stranger's, too
    return hmac.new(KEY, data, "sha256").hexdigest()


def is_genuine(message, signature):
    given = signature.encode(errors="replace")
    return hmac.compare_digest(sign(message).encode(), given)


order = "pay 20 EUR to ana"
signature = sign(order)
print(signature)

print("as sent:  ", is_genuine(order, signature))
print("forged:   ", is_genuine("pay 900 EUR to eve", signature))
print("nonsense: ", is_genuine(order, "é"))
