pairs = zip(["Ada", "Ben"], [36, 12])
print(list(pairs), list(pairs))

pairs = list(zip(["Ada", "Ben"], [36, 12]))
print(len(pairs), dict(pairs))
