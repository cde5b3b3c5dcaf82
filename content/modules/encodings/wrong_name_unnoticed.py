import codecs
from encodings.aliases import aliases

name = "utf-9"
print(name in aliases, repr(b"".decode(name)))
for check in (b"tea".decode, codecs.lookup):
    try:
        check(name)
    except LookupError as error:
        print("LookupError:", error)
