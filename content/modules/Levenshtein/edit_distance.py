from Levenshtein import distance

pairs = [
    ("kitten", "sitting"),
    ("teapot", "tepot"),
    ("form", "from"),
    ("Malmö", "MALMÖ"),
    ("", "cup"),
]
for left, right in pairs:
    print(f"{left!r:9} {right!r:9}", distance(left, right))

print("without case:", distance("Malmö", "MALMÖ", processor=str.casefold))
# an insertion costs 1, a deletion 1, a replacement 2
print("weighted:", distance("kitten", "sitting", weights=(1, 1, 2)))
print("words:", distance("the tea is hot".split(), "the tea was hot".split()))
