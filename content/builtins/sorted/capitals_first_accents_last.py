import unicodedata

def letters(word):
    return unicodedata.normalize("NFD", word).casefold()

words = ["zebra", "apple", "Zoo", "éclair"]
print(sorted(words))
print(sorted(words, key=letters))
