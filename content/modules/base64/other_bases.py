import base64

key = bytes.fromhex("00ff10a5 7be2c3d4 5e6f7081 92a3b4c5")

codecs = {
    "base16": (base64.b16encode, base64.b16decode),
    "base32": (base64.b32encode, base64.b32decode),
    "base64": (base64.b64encode, base64.b64decode),
    "base85": (base64.b85encode, base64.b85decode),
}
for name, (encode, decode) in codecs.items():
    text = encode(key).decode()
    assert decode(text) == key
    print(f"{name} {len(text):3}  {text}")

typed = "jbsw y3dp ee".replace(" ", "")  # read out on the telephone
padded = typed + "=" * (-len(typed) % 8)
print(base64.b32decode(padded, casefold=True))
