from fnmatch import filter

names = ["a1.csv", "b1.csv", "x1.csv", "^1.csv"]
for pattern in ("[ab]*", "[^ab]*", "[!ab]*"):
    print(f"{pattern:<7}", filter(names, pattern))
