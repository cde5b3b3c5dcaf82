from html.parser import HTMLParser
from urllib.parse import urljoin


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        target = dict(attrs).get("href")
        if tag == "a" and target:
            line, column = self.getpos()
            self.found.append((line, target))


page = """<nav><A HREF="/start">Start</A>
<a href='search?q=tea&amp;page=2'>Next</a></nav>
<a name="top">no target</a> <link href="style.css">
<p><a href=https://example.org/help class=x>Help"""

parser = Links()
parser.feed(page)
for line, target in parser.found:
    print(f"line {line}: {urljoin('https://shop.example/list/', target)}")
