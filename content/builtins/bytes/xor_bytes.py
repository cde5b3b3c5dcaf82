message = b"meet me at noon"
key = b"k3y-0f-s4me-len"

hidden = bytes(a ^ b for a, b in zip(message, key, strict=True))
print(hidden.hex(" "))

back = int.from_bytes(hidden, "big") ^ int.from_bytes(key, "big")
print(back.to_bytes(len(key), "big"))

try:
    message ^ key
except TypeError as error:
    print(error)
