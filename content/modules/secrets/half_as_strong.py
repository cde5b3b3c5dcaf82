import secrets

for token in (secrets.token_hex(8), secrets.token_hex()):
    bits = len(bytes.fromhex(token)) * 8
    print(len(token), "characters,", bits, "bits")
