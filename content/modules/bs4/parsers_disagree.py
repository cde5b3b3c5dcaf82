from bs4 import BeautifulSoup

careless = "<ul><li>tea<li>cake</ul></p>"
for parser in ("html.parser", "lxml"):
    soup = BeautifulSoup(careless, parser)
    print(f"{parser:12}", soup)
    print(f"{'':12}", [item.text for item in soup.find_all("li")])
