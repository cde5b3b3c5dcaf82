import unicodedata

name = "Zoe\u0308"  # Zoë, with the dots apart
print(ascii("".join(reversed(name))))

joined = unicodedata.normalize("NFC", name)
print("".join(reversed(joined)))
