picture = bytearray(b"GIF87a\x10\x00\x10\x00")
picture[4] = ord("9")
picture[6:8] = (320).to_bytes(2, "little")
print(picture)
print("width:", int.from_bytes(picture[6:8], "little"))

text = bytearray(b"dear sir, the bill is due")
text[5:8] = b"madam"
text.insert(0, 0x0A)
del text[-7:]
print(text, len(text))

try:
    bytes(text)[0] = 0x20
except TypeError as error:
    print(error)
