import codecs
from encodings.aliases import aliases

print(aliases.get("iso-8859-1"), aliases.get("iso_8859_1"))
print(codecs.lookup("ISO-8859-1").name)  # takes any spelling
