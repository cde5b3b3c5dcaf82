import unicodedata

def letters(word):
    parts = unicodedata.normalize("NFD", word.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))

words = ["zebra", "apple", "Zoo", "ezra", "éclair"]
print(sorted(words), [ord(word[0]) for word in sorted(words)])
print(sorted(words, key=letters))
