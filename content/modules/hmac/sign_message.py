import hmac

KEY = bytes.fromhex("8f1c" * 16)  # in real life from secrets.token_bytes(32)


def sign(message):
    return hmac.new(KEY, message.encode("utf-8"), "sha256").hexdigest()


order = "pay 20 EUR to ana"
signature = sign(order)
print(signature)

for received in (order, "pay 900 EUR to eve"):
    genuine = hmac.compare_digest(sign(received), signature)
    print(f"{received:20}{'genuine' if genuine else 'forged'}")
