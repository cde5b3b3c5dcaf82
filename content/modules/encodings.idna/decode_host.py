import unicodedata
from encodings import idna

print(b"xn--bcher-kva.example".decode("idna"))
print(idna.ToUnicode("xn--mnchen-3ya"), idna.ToUnicode("plain"))

for label in ("paypal", "xn--pypal-4ve"):
    shown = idna.ToUnicode(label)
    letters = filter(str.isalpha, shown)
    alphabets = {unicodedata.name(one, "?").split()[0] for one in letters}
    print(f"{label:<13} {shown} {sorted(alphabets)}")
