from html.parser import HTMLParser

class Links(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("dict: ", dict(attrs)["href"])
        print("first:", dict(reversed(attrs))["href"])

Links().feed('<a href="https://a.example" href="https://b.example">Tea</a>')
