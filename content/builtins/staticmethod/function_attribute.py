def by_length(word):
    return len(word)


class Broken:
    key = by_length


class Works:
    key = staticmethod(by_length)


words = ["banana", "fig", "apple"]
try:
    print(sorted(words, key=Broken().key))
except TypeError as error:
    print(error)
print(sorted(words, key=Works().key))
