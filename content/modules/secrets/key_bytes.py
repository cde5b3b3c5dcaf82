import secrets

key = secrets.token_bytes(32)
print(type(key).__name__, len(key) * 8, "bits")

text = secrets.token_hex(32)
print(type(text).__name__, len(text), "characters")
print("same strength:", len(bytes.fromhex(text)) == len(key))

number = secrets.randbits(128)
print("fits into 128 bits:", number.bit_length() <= 128)
