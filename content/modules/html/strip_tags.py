from html.parser import HTMLParser

INLINE = set("a abbr b big bdi cite code del dfn em font i ins kbd mark q s"
             " samp small span strong sub sup time tt u var wbr".split())


class TextOnly(HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts, self.hidden = [], False

    def handle_starttag(self, tag, attrs):
        self.hidden = tag in ("script", "style")
        self.parts.append("" if tag in INLINE else " ")

    handle_startendtag = handle_starttag  # <script/> is closed later

    def handle_endtag(self, tag):
        self.hidden = False
        self.parts.append("" if tag in INLINE else " ")

    def handle_data(self, data):
        self.parts.append("" if self.hidden else data)


parser = TextOnly()
parser.feed("""<style>p {color: red}</style>
<h1>Soup &amp; bread</h1><p>Only <b title="1 > 0">4&nbsp;€</b> today.
<script>if (a < b) track("<p>")</script></style><td>Mon</td><td>Tue</td>""")
parser.close()
print(" ".join("".join(parser.parts).split()))
