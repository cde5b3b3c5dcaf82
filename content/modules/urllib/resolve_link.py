from urllib.parse import urljoin

page = "https://example.org/books/emma.html"

print(urljoin(page, "persuasion.html"))
print(urljoin(page, "/authors/"))
print(urljoin(page, "../images/cover.png"))
print(urljoin(page, "https://example.com/"))
print(urljoin("https://example.org/books", "emma.html"))
print(urljoin("https://example.org/books/", "emma.html"))
