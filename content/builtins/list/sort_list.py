books = [
    {"title": "Emma", "year": 1815},
    {"title": "Ulysses", "year": 1922},
    {"title": "Dracula", "year": 1897},
]

newest = sorted(books, key=lambda book: book["year"], reverse=True)
print([book["title"] for book in newest])

words = ["pear", "fig", "Apple", "kiwi"]
print(words.sort(), words)
print(sorted(words, key=lambda word: (len(word), word.lower())))

order = ["S", "M", "L", "XL"]
print(sorted(["XL", "S", "L", "S", "M"], key=order.index))

try:
    sorted([3, "2", 1])
except TypeError as error:
    print(error)
