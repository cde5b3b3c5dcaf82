def expanded(byte):
    byte = ~byte & 0xFF
    size = ((byte & 15) * 8 + 132 << (byte >> 4 & 7)) - 132
    return -size if byte & 128 else size

sound = bytes([0xFF, 0xE7, 0x80, 0x67])  # of coding 1
print([byte - 128 for byte in sound], "as plain samples")
print([expanded(byte) for byte in sound], "as they are meant")
