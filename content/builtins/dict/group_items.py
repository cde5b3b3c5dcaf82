books = [
    {"title": "Emma", "author": "Austen"},
    {"title": "Dracula", "author": "Stoker"},
    {"title": "Persuasion", "author": "Austen"},
]

by_author = {}
for book in books:
    by_author.setdefault(book["author"], []).append(book["title"])

for author, titles in by_author.items():
    print(f"{author}: {', '.join(titles)}")
