import xml.sax


class Donations(xml.sax.ContentHandler):
    def __init__(self):
        super().__init__()
        self.totals = {}
        self.pieces = []

    def startElement(self, name, attributes):
        if name == "gift":
            self.amount = int(attributes["euros"])
            self.pieces = []

    def characters(self, content):
        self.pieces.append(content)

    def endElement(self, name):
        if name == "gift":
            giver = "".join(self.pieces).strip()
            print("pieces:", self.pieces)
            self.totals[giver] = self.totals.get(giver, 0) + self.amount


handler = Donations()
xml.sax.parseString("""<gifts><gift euros="50">Ida</gift>
<gift euros="20">Smith &amp; Co</gift><gift euros="5">Ida</gift></gifts>""",
                    handler)
print(handler.totals)
