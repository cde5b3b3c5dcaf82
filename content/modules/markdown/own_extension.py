import xml.etree.ElementTree as ET

import markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor


class Price(InlineProcessor):
    def handleMatch(self, match, text):
        price = ET.Element("b", {"class": "price"})
        price.text = f"{float(match[1]):.2f} EUR"
        return price, match.start(0), match.end(0)


class LinksOut(Treeprocessor):
    def run(self, root):
        for link in root.iter("a"):
            target = link.get("href", "").lower()
            if target.startswith(("http:", "https:", "//")):
                link.set("rel", "nofollow")


class Shop(Extension):
    def extendMarkdown(self, md):
        price = Price(r"€(\d+(?:\.\d\d?)?)(?![,.]?\d)", md)
        md.inlinePatterns.register(price, "price", 75)
        md.treeprocessors.register(LinksOut(md), "links_out", 5)


text = """A cup is €6.5,
see [Wiki](https://example.org)
or [menu](menu.html)."""
print(markdown.markdown(text, extensions=[Shop()]))
