data = "Grüße aus Köln\n".encode()

for start in range(0, len(data), 8):
    row = data[start:start + 8]
    text = "".join(chr(b) if 32 <= b < 127 else "." for b in row)
    print(f"{start:04x}  {row.hex(' '):24} {text}")

print(hex(data[2]), "is", data[2], "and part of ü")
try:
    hex(0.1)
except TypeError as error:
    print(error)
print((0.1).hex())
