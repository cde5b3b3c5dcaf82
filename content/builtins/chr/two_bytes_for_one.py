print(chr(200), chr(200).encode("utf-8"))
print(bytes([200]))
