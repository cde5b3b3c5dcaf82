import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_namespaces

class Late(ContentHandler):
    def startElement(self, name, attributes):
        parser.setFeature(feature_namespaces, True)
parser = xml.sax.make_parser()
parser.setContentHandler(Late())
try:
    parser.parse(io.StringIO("<map/>"))
except xml.sax.SAXNotSupportedException as error:
    print("SAXNotSupportedException:", error)
