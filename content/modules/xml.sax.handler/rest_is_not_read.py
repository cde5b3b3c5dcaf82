import xml.sax
from xml.sax.handler import ContentHandler, ErrorHandler

class Names(ContentHandler, ErrorHandler):
    def startElement(self, name, attributes):
        print("start", name)
    def fatalError(self, exception):
        print("fatal", exception.getMessage())
xml.sax.parseString("<all><a></b><c/></all>", Names(), Names())
try:
    xml.sax.parseString("<all><a></b><c/></all>", ContentHandler())
except xml.sax.SAXParseException as error:
    print("SAXParseException:", error.getMessage())
