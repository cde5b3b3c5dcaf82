from html.parser import HTMLParser
from urllib.parse import urljoin


class Links(HTMLParser):
    def __init__(self, base):
        super().__init__()
        self.base, self.found = base, []

    def handle_starttag(self, tag, attrs):
        target = dict(reversed(attrs)).get("href") or ""  # the first counts
        if tag in ("a", "area") and target.strip():
            try:
                address = urljoin(self.base, target.strip())
            except ValueError:  # such as http://[
                return
            self.found.append((self.getpos()[0], address))


page = """<nav><A HREF=" /start ">Start</A>
<a href='search?q=tea&amp;page=2'>Next</a></nav>
<a name="top">no target</a> <link href="style.css"> <a href="//[">broken</a>
<p><a href=https://example.org/help class=x>Help"""

parser = Links("https://shop.example/list/")
parser.feed(page)
for line, target in parser.found:
    print(f"line {line}: {target}")
