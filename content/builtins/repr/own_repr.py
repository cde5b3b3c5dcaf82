class Book:
    def __init__(self, title, year):
        self.title = title
        self.year = year

    def __repr__(self):
        return f"{type(self).__name__}({self.title!r}, {self.year!r})"

    def __str__(self):
        return f"{self.title} ({self.year})"


class Novel(Book):
    pass


shelf = [Book("Emma", 1815), Novel("Dracula", 1897)]
print("one: ", shelf[0])
print("list:", shelf)
print(f"f-string: {shelf[1]}, with !r: {shelf[1]!r}")
print("as code:", eval(repr(shelf[1])).year)
