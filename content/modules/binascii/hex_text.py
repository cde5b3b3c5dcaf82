import binascii

mac = b"\x00\x1b\x44\x11\x3a\xb7\x09"
print(binascii.hexlify(mac))
print(binascii.hexlify(mac, ":"))
print(binascii.hexlify(mac, "-", 2).decode())
print(binascii.unhexlify("001b44"))

for text in ("001b4", "00 1b", "001g", "001é"):
    try:
        binascii.unhexlify(text)
    except ValueError as error:  # binascii.Error is one
        print(f"{text!r:7} {error}")
