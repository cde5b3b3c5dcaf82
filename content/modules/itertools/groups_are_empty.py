from itertools import groupby

words = ["ant", "ape", "bee"]
late = list(groupby(words, key=lambda word: word[0]))
print([list(group) for letter, group in late])
in_time = groupby(words, key=lambda word: word[0])
print([list(group) for letter, group in in_time])
