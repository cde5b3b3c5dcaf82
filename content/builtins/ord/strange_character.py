import unicodedata

text = "5\u202fµm – ok\x80👍🏽"
for char in text:
    if not (char.isascii() and char.isprintable() or char in "\t\n"):
        print(f"U+{ord(char):04X} {unicodedata.name(char, 'no name')}")

thumb = text[-2:]
try:
    ord(thumb)
except TypeError as error:
    print(error)
print([hex(ord(char)) for char in thumb])
