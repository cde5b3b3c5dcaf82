from difflib import SequenceMatcher

pairs = [
    ("Jon Smith", "John Smyth"),
    ("Jon Smith", "Smith, Jon"),
    ("12 High Street", "12 High St."),
    ("Berlin", "Lisbon"),
]


def ratio(a, b):
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


for a, b in pairs:
    print(f"{ratio(a, b):4.0%}  {a:15} {b}")


def words(name):
    return " ".join(sorted(name.replace(",", " ").split()))


a, b = pairs[1]
print(f"{ratio(words(a), words(b)):4.0%}  words sorted")
