from html.parser import HTMLParser


class TextOnly(HTMLParser):
    parts = ""
    hidden = 0

    def handle_starttag(self, tag, attrs):
        self.hidden += tag in ("script", "style")
        if tag in ("p", "br", "li", "h1", "h2"):
            self.parts += " "

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style")

    def handle_data(self, data):
        if not self.hidden:
            self.parts += data


parser = TextOnly()
parser.feed("""<style>p {color: red}</style>
<h1>Soup &amp; bread</h1><p>Only <b title="1 > 0">4&nbsp;€</b> today.
<script>if (a < b) track("<p>")</script>""")
parser.close()

print(" ".join(parser.parts.split()))
