import io
import xml.sax
from xml.sax.handler import (
    ContentHandler,
    LexicalHandler,
    property_lexical_handler,
)


class Everything(ContentHandler, LexicalHandler):
    def comment(self, content):
        print("comment", repr(content))

    def startCDATA(self):
        print("CDATA begins")

    def endCDATA(self):
        print("CDATA ends")

    def characters(self, content):
        print("text   ", repr(content))


handler = Everything()
parser = xml.sax.make_parser()
parser.setContentHandler(handler)
parser.setProperty(property_lexical_handler, handler)
parser.parse(io.StringIO(
    "<js><!-- by Mia -->go<![CDATA[if (a < b && c)]]></js>"
))
