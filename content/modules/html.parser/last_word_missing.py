from html.parser import HTMLParser

class Texts(HTMLParser):
    def handle_data(self, data):
        print("text:", data)

parser = Texts()
parser.feed("<b>Tea</b> &amp; toast &amp")
print("close")
parser.close()
