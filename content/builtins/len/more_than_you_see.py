import unicodedata

print(len("👍"), len("👍🏽"), len("👨\u200d👩\u200d👧"))

apart = "Zoe\u0308"
joined = unicodedata.normalize("NFC", apart)
print(apart, len(apart), joined, len(joined))
