import unicodedata

pairs = [
    ("Paris", "Paris "),
    ("10 km", "10\u00a0km"),
    ("42", 42),
    ("done", "done\r\n"),
]
for left, right in pairs:
    print(f"{left == right}: {left!r:8} {right!r}")

composed, decomposed = "café", unicodedata.normalize("NFD", "café")
print(composed == decomposed, repr(composed), len(composed), len(decomposed))
print(ascii(composed), ascii(decomposed))
print(unicodedata.normalize("NFC", decomposed) == composed)
