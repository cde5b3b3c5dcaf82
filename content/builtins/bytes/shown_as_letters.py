checksum = bytes([0x41, 0x0A, 0x5C, 0xC3])
print(checksum)
print(checksum.hex(" "))
