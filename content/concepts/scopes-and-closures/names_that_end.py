kept = None
try:
    int("ten")
except ValueError as error:
    kept = error
try:
    print(error)
except NameError as problem:
    print("after except:", problem)
print("kept:", kept)

name = "outside"
lengths = [last := len(name) for name in ("tea", "coffee")]
print(lengths, "the last was", last, "and name is still", name)

first = second = ["Ada"]
del first
print("first" in globals(), second)
