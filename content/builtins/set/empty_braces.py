seen = {}
try:
    seen.add("tea")
except AttributeError as error:
    print(error)

seen = set()
seen.add("tea")
print(seen, set())
