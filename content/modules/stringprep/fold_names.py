import stringprep
import unicodedata


def fold(name):
    kept = [char for char in name if not stringprep.in_table_b1(char)]
    mapped = "".join(map(stringprep.map_table_b2, kept))
    return unicodedata.normalize("NFKC", mapped)


for one, other in [("Straße", "STRASSE"), ("ΣΑΜΟΣ", "Σαμος"), ("Zoë", "zoe")]:
    print(f"{one} {other}: {fold(one) == fold(other)}")

for char in "é₿🦆":
    known = "unassigned" if stringprep.in_table_a1(char) else "known"
    print(unicodedata.name(char).lower(), "-", known)
