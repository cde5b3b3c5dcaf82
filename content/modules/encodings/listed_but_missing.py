import codecs
from encodings.aliases import aliases

print("mbcs" in aliases.values())
try:
    codecs.lookup("mbcs")
except LookupError as error:
    print("LookupError:", error)
