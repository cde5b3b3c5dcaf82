from html.parser import HTMLParser

class Show(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", end=" ")

    def handle_endtag(self, tag):
        print("end", end=" ")

for text in ("<br/>", "<br>"):
    Show().feed(text)
    print("of", text)
