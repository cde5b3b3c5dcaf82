packet = bytearray(b"GIF89a")
try:
    print({packet: "picture"})
except TypeError as error:
    print(type(error).__name__, "- no key")
print({bytes(packet): "picture"})
