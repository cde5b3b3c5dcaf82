from unicodedata import normalize

from Levenshtein import distance

composed, decomposed = "Zo\u00eb", "Zoe\u0308"
print(composed, decomposed, distance(composed, decomposed))
print(distance(normalize("NFC", composed), normalize("NFC", decomposed)))
