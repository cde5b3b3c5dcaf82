from urllib.parse import urljoin

from bs4 import BeautifulSoup

address = "https://museum.example.org/visit/index.html"
page = """
<a href="hours.html">Opening hours</a>
<a href="/shop?item=7&amp;lang=en">Shop <img src="bag.png" alt="bag"></a>
<a name="top"></a>
<a href="mailto:desk@example.org">Write to us</a>
<a href="http://old.example.org/">Archive</a>
<a href="//cdn.example.org/map.pdf"><span>Map</span></a>"""

soup = BeautifulSoup(page, "html.parser")
for link in soup.find_all("a", href=True):
    try:
        target = urljoin(address, link["href"])
    except ValueError:  # such as "http://[", for anybody may write anything
        continue
    if target.startswith(("http:", "https:")):
        print(f"{link.get_text(strip=True):14}", target)
for image in soup.find_all("img", src=True):
    print(image.get("alt", "no text"), urljoin(address, image["src"]))
