from nltk import bigrams

pairs = bigrams(["green", "tea", "cup"])
print(list(pairs), list(pairs))
pairs = list(bigrams(["green", "tea", "cup"]))
print(len(pairs), len(pairs))
