def add(value, more):
    before = id(value)
    kept = value  # keeps the first object alive, and its number taken
    value += more
    return "same object" if id(value) == before else "new object"


print("list: ", add([1, 2], [3]))
print("tuple:", add((1, 2), (3,)))
print("text: ", add("Mon", "day"))

names = ["Eve", "Ada"]
before = id(names)
names.sort()
print("sort changes in place:", id(names) == before)
names = sorted(names)
print("sorted makes a new one:", id(names) != before)
