import string
import unicodedata

text = "5\u202fµm – ok\x80👍🏽"
for char in text:
    if char not in string.printable:
        print(f"U+{ord(char):04X} {unicodedata.name(char, 'no name')}")

thumb = text[-2:]
try:
    ord(thumb)
except TypeError as error:
    print(error)
print([hex(ord(char)) for char in thumb])
