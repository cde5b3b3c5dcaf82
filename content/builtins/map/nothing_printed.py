names = ["Ada", "Ben"]
greetings = map(print, names)
print("nothing so far")

for name in names:
    print("hello", name)
