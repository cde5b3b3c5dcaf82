import unicodedata


def without_accents(text):
    decomposed = unicodedata.normalize("NFD", text)
    kept = [c for c in decomposed if not unicodedata.combining(c)]
    return unicodedata.normalize("NFC", "".join(kept))


for word in ["Crème brûlée", "Žižek", "Ångström", "smørrebrød", "Straße"]:
    plain = without_accents(word)
    print(f"{word:13} {plain:13} ASCII: {plain.isascii()}")

print([unicodedata.name(c) for c in unicodedata.normalize("NFD", "é")])
