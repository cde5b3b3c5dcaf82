from unicodedata import normalize

prices = {normalize("NFC", "café"): 2.50}
typed = "cafe\u0301"
print(typed in prices)
print(normalize("NFC", typed) in prices)
