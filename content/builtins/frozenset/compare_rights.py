reader = frozenset({"read", "search"})
editor = frozenset({"read", "write", "publish"})
asked = ["read", "delete"]

print("either:   ", sorted(reader.union(editor)))
print("both:     ", sorted(reader.intersection(editor)))
print("only left:", sorted(reader.difference(editor)))
print("not both: ", sorted(reader.symmetric_difference(editor)))

print("may all: ", editor.issuperset(asked), editor.issuperset(["read"]))
print("within:  ", reader.issubset(editor), reader <= reader)
print("disjoint:", reader.isdisjoint(["pay", "refund"]))
print("a copy is the same object:", reader.copy() is reader)
print("types:   ", type(reader | {"x"}).__name__, type({"x"} | reader).__name__)
