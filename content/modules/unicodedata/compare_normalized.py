import unicodedata

typed = "Zoë"
from_file = "Zoe\u0308"  # an e and a combining diaeresis

print("on the screen:", typed, from_file)
print("equal?", typed == from_file)
print("lengths:", len(typed), len(from_file))
print("composed?", unicodedata.is_normalized("NFC", from_file))


def key(text):
    composed = unicodedata.normalize("NFC", text)
    return unicodedata.normalize("NFC", composed.casefold())


print("same key?", key("ZOË") == key(from_file))

for form in ("NFC", "NFKC"):
    print(f"{form:5}", unicodedata.normalize(form, "ﬁnd x² in ①, Ⅳ or ｆｕｌｌ"))
