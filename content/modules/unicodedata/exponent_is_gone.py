from unicodedata import normalize

area = "5 m²"
key = normalize("NFKC", area)
print(key, "- back:", normalize("NFC", key) == area)
print({key: area})
