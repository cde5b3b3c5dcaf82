from difflib import SequenceMatcher

pairs = [
    ("Jon Smith", "John Smyth"),
    ("Jon Smith", "Smith, Jon"),
    ("12 High Street", "12 High St."),
    ("Berlin", "Lisbon"),
]

for a, b in pairs:
    ratio = SequenceMatcher(None, a, b).ratio()
    print(f"{ratio:4.0%}  {a:15} {b}")


def words(name):
    return " ".join(sorted(name.replace(",", " ").split()))


a, b = pairs[1]
print(f"{SequenceMatcher(None, words(a), words(b)).ratio():4.0%}  words sorted")
