from unicodedata import normalize

typed, stored = "Zo\u00eb", "Zoe\u0308"
print(typed, stored, typed == stored, len(typed), len(stored))
print(normalize("NFC", typed) == normalize("NFC", stored))
