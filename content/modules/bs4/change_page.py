from bs4 import BeautifulSoup

soup = BeautifulSoup(
    '<article><h2>News</h2><p>See <a href="http://example.org/a">this</a>'
    '<font color="red">!</font></p></article>',
    "html.parser",
)
for link in soup.select('a[href^="http://"]'):
    link["href"] = "https://" + link["href"].removeprefix("http://")
    link["rel"] = "nofollow"
soup.h2.string = "News & dates"
for font in soup.find_all("font"):
    font.unwrap()
note = soup.new_tag("p", attrs={"class": "note"})
note.string = "Prices in <EUR>"
soup.article.append(note)
for element in soup.article.children:
    print(element)
