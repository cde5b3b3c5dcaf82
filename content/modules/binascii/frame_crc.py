import binascii

frame = b"T=21.5;H=48"
crc = binascii.crc_hqx(frame, 0)
print(f"CRC-16: {crc:04x}")
sent = frame + crc.to_bytes(2, "big")
print("intact:", binascii.crc_hqx(sent, 0) == 0)

spoilt = sent.replace(b"21", b"27")
print("spoilt:", binascii.crc_hqx(spoilt, 0) == 0)
print(f"CRC-32: {binascii.crc32(frame):08x}")
print(f"known test values: {binascii.crc_hqx(b'123456789', 0):04x}")
