addresses = ["ada@example.org", "bob@example.com", "Eve@Example.org"]

domains = {a.rpartition("@")[2].lower() for a in addresses if "@" in a}
print("domains:", sorted(domains))
print("of these .com:", {name for name in domains if name.endswith(".com")})

empty = {}
print("{} is a", type(empty).__name__, "- an empty set is", set())

tags = [["red", "small"], ["blue"], ["red", "small"]]
try:
    print({pair for pair in tags})
except TypeError as error:
    print("TypeError:", error)
print("as tuples:", len({tuple(pair) for pair in tags}), "different")
