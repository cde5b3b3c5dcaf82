import token

for name in ("NAME", "OP"):
    number = getattr(token, name)
    print(f"{name:<7} {number:>3} {token.tok_name[number]}")
