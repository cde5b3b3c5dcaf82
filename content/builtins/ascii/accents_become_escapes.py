import unicodedata

name = "Zoë Málaga"
print(ascii(name))

apart = unicodedata.normalize("NFKD", name)
print(apart.encode("ascii", "ignore").decode())
