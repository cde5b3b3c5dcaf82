import xml.sax
from xml.sax.xmlreader import AttributesImpl, AttributesNSImpl

XLINK = "http://www.w3.org/1999/xlink"


class Links(xml.sax.ContentHandler):
    def __init__(self):
        super().__init__()
        self.found = []

    def startElement(self, name, attributes):
        if "href" in attributes:
            self.found.append((name, attributes["href"]))


links = Links()
links.startElement("a", AttributesImpl({"href": "/map", "id": "7"}))
links.startElement("b", AttributesImpl({}))
assert links.found == [("a", "/map")], links.found
print("handler is fine")

values = {(XLINK, "href"): "/map", (None, "id"): "7"}
names = {(XLINK, "href"): "x:href", (None, "id"): "id"}
attributes = AttributesNSImpl(values, names)
print(attributes.getValueByQName("x:href"), attributes[None, "id"])
print(sorted(attributes.getQNames()), len(attributes))
