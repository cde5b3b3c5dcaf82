import base64

key = bytes.fromhex("8e0bdd697628b91d8f245587ee95c5b0")

text = base64.z85encode(key)
print(text.decode(), len(text), "characters for", len(key), "bytes")
print(base64.z85decode(text) == key)

print("Base85:", base64.b85encode(key).decode())
print("Base64:", base64.b64encode(key).decode())

for count in (4, 5):
    encoded = base64.z85encode(bytes(count))
    print(count, "bytes", encoded, base64.z85decode(encoded) == bytes(count))
try:
    base64.z85decode(b"no~tilde")
except ValueError:
    print("ValueError: Z85 has no tilde")
