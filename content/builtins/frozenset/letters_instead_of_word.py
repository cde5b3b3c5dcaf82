print(sorted(frozenset("tea")))
print(sorted(frozenset(["tea"])))
