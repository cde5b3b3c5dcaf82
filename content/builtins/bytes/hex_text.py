address = bytes([0x00, 0x1B, 0x63, 0x84, 0x45, 0xE6])

print(address.hex())
print(address.hex(":"))
print(address.hex(" ", 2))

print(bytes.fromhex("00 1b 63 84 45 e6") == address)
print(bytes.fromhex("00:1b:63".replace(":", "")))
try:
    bytes.fromhex("00:1b:63")
except ValueError as error:
    print(str(error).partition(" arg")[0])
