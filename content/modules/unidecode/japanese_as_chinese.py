from unidecode import unidecode

print(repr(unidecode("東京")), "is Tokyo")
print(repr(unidecode("とうきょう")), "in syllables")
print(repr(unidecode("שלום")), "is shalom")
