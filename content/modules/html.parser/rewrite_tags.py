import re
from html.parser import HTMLParser


class Images(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag == "img":
            self.found.append((self.getpos(), self.get_starttag_text()))


page = """<!-- <img src="http://old"> -->
<P CLASS=big>Fish &amp; <IMG src="http://sea.example/fish.png"> chips<BR/>
<img alt='http: Tea'
     src="http://sea.example/tea.png?x=1&amp;y=2"></P>"""
parser = Images()
parser.feed(page)
parser.close()

lengths = [len(line) + 1 for line in page.split("\n")]
for (line, column), old in reversed(parser.found):
    start = sum(lengths[:line - 1]) + column
    new = re.sub(r"""(\ssrc\s*=\s*["']?)http:""", r"\1https:", old, flags=re.I)
    page = page[:start] + new + page[start + len(old):]
print(page)
