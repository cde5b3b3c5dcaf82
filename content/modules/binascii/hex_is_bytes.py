import binascii

digest = b"\x1f\x8b\x08"
print(f"file-{binascii.hexlify(digest)}.gz")
print(f"file-{binascii.hexlify(digest).decode()}.gz")
print(f"file-{digest.hex()}.gz")
