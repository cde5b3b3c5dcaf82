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


def full(link):
    try:
        target = urljoin(address, link.strip())
    except ValueError:  # such as "http://[", for anybody may write anything
        return None
    known = target.lower().startswith(("http:", "https:"))
    return target if known else None


soup = BeautifulSoup(page, "html.parser")
for link in soup.find_all("a", href=True):
    if target := full(link["href"]):
        text = " ".join(link.get_text().split())
        print(f"{text:14}", target)
for image in soup.find_all("img", src=True):
    if target := full(image["src"]):
        print(image.get("alt", "no text"), target)
