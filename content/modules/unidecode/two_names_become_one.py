from unidecode import unidecode

accounts = {"admin": "the owner"}
typed = "\u0430dmin"  # a Cyrillic letter, seen as an a
print(typed in accounts, unidecode(typed) in accounts)
print(unidecode("Zoë") == unidecode("Zoé") == unidecode("Zoe"))
