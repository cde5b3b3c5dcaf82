import difflib

poem = ["Roses are red", "violets are blue", "sugar is sweet"]
typed = ["Roses are red", "violets are bleu", "honey is sweet", "so are you"]

delta = list(difflib.ndiff(poem, typed))
for line in delta:
    print(line.rstrip("\n"))

print("first again:", list(difflib.restore(delta, 1)) == poem)
