from unicodedata import normalize

text = "cafe\u0301 au lait"
start = text.index("lait")
text = normalize("NFC", text)
print(repr(text[start:]), repr(text[text.index("lait"):]))
