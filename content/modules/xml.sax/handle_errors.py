import xml.sax


class Count(xml.sax.ContentHandler):
    def __init__(self):
        super().__init__()
        self.count = 0

    def startElement(self, name, attributes):
        self.count += 1


documents = {
    "fine": "<menu><dish>Soup</dish></menu>",
    "bare &": "<menu>\n  <dish>Fish & Chips</dish>\n</menu>",
    "not closed": "<menu>\n<dish>Soup</menu>",
}
for label, text in documents.items():
    handler = Count()
    try:
        xml.sax.parseString(text, handler)
    except xml.sax.SAXParseException as error:
        place = f"line {error.getLineNumber()}, column"
        print(f"{label:10} {place} {error.getColumnNumber()}:", end=" ")
        print(error.getMessage(), f"({handler.count} elements before)")
    except (LookupError, ValueError) as error:  # an encoding, in bytes
        print(f"{label:10} {error}")
    else:
        print(f"{label:10} {handler.count} elements")
