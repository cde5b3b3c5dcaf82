import warnings

ordered, packed = ["tea", "cup"], ["tea", "cup"]
same = ordered
print(ordered == packed, ordered is packed, ordered is same)

typed = int("5000")
print(typed == 5000, typed is int("5000"))

word = "".join(["green", " ", "tea"])
print(word == "green tea", word is "".join(["green", " ", "tea"]))

print(type(3) is int, isinstance(True, int), type(True) is int)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    compile("if answer is 'yes': pass", "example", "exec")
print(caught[0].category.__name__, "-", caught[0].message)
