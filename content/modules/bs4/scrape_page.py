from bs4 import BeautifulSoup

page = """
<html><head><title>Second-hand books</title></head><body>
<h1>Second-hand books</h1>
<div class="book sold"><a href="/b/17">Emma</a> <b>4.50</b></div>
<div class="book"><a href="/b/23">Ulysses</a> <b>7.00</b></div>
<div class="book"><a>Walden</a></div>
</body></html>"""

soup = BeautifulSoup(page, "html.parser")
print(soup.title.string)
for book in soup.find_all("div", class_="book"):
    link = book.find("a")
    price = book.find("b")
    print(
        f"{link.get_text().strip():8}",
        price.get_text().strip() if price else "no price",
        link.get("href"),
        "sold" if "sold" in book["class"] else "",
    )
