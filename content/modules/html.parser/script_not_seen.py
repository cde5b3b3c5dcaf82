import html
from html.parser import HTMLParser

class Tags(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("tag:", tag)

# Inside svg, browsers do see the picture, and run its code.
text = "<svg><style><img src=x onerror=alert(1)></style></svg>"
Tags().feed(text)
print(html.escape(text))
