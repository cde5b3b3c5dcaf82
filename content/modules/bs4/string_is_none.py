from bs4 import BeautifulSoup

soup = BeautifulSoup("<p>Tea</p><p>Tea <b>hot</b></p>", "html.parser")
for paragraph in soup.find_all("p"):
    print(repr(paragraph.string), repr(paragraph.get_text()))
print(soup.find_all("p", string="Tea hot"))
print([p for p in soup.find_all("p") if p.get_text() == "Tea hot"])
