import codecs
import encodings
from encodings.aliases import aliases

for name in ("UTF-8", "utf8", "Latin 1", "l1", "ANSI_X3.4-1968", "936"):
    print(f"{name:<15} is {codecs.lookup(name).name}")

latin = sorted(other for other, own in aliases.items() if own == "latin_1")
print("of latin_1:", latin[:4])
print("normalised:", encodings.normalize_encoding("ISO-8859--1"))


def same(one, other):
    return codecs.lookup(one).name == codecs.lookup(other).name


print(same("windows-1252", "cp1252"), same("latin-1", "cp1252"))
