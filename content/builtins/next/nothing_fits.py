ages = {"Ada": 36, "Ben": 12}
try:
    print(next(name for name, age in ages.items() if age > 60))
except StopIteration as error:
    print(type(error).__name__, "with the message", repr(str(error)))

print(next((name for name, age in ages.items() if age > 60), "nobody"))
