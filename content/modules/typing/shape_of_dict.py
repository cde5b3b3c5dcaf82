from typing import NotRequired, TypedDict


class Book(TypedDict):
    title: str
    year: int
    subtitle: NotRequired[str]


def describe(book: Book) -> str:
    return f"{book['title']} ({book['year']})"


emma: Book = {"title": "Emma", "year": 1815}
print(describe(emma), type(emma).__name__)
print(sorted(Book.__required_keys__), sorted(Book.__optional_keys__))
try:
    describe({"title": "Emma"})
except KeyError as error:
    print("nobody checked:", error)
