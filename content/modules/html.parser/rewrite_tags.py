from html import escape
from html.parser import HTMLParser


class LazyImages(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.out = []

    def handle_starttag(self, tag, attrs):
        if tag == "img":
            changed = dict(attrs) | {"loading": "lazy"}
            pairs = [f'{k}="{escape(v or "")}"' for k, v in changed.items()]
            self.out.append(f"<img {' '.join(pairs)}>")
        else:
            self.out.append(self.get_starttag_text())

    def handle_endtag(self, tag):
        self.out.append(f"</{tag}>")

    def handle_data(self, data):
        self.out.append(data)

    def handle_entityref(self, name):
        self.out.append(f"&{name};")


parser = LazyImages()
parser.feed('<P CLASS=big>Fish &amp; <img src="/a?x=1&amp;y=2"> chips</P>')
parser.close()
print("".join(parser.out))
