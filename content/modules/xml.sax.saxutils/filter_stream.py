import io
import sys
import xml.sax
from xml.sax.saxutils import XMLFilterBase, XMLGenerator

RENAMED = {"emp": "person"}


class PublicOnly(XMLFilterBase):
    hidden = 0  # open elements that are left out

    def startElement(self, name, attributes):
        if self.hidden or name == "salary":
            self.hidden += 1
        else:
            super().startElement(RENAMED.get(name, name), attributes)

    def endElement(self, name):
        if self.hidden:
            self.hidden -= 1
        else:
            super().endElement(RENAMED.get(name, name))

    def characters(self, content):
        if not self.hidden:
            super().characters(content)

    def processingInstruction(self, target, data):
        if not self.hidden:
            super().processingInstruction(target, data)


staff = """<staff><emp id="1">Ida &amp; Bo<salary>50 <b>k</b></salary></emp>
<emp id="2">Ann<salary>60<?raise 65?></salary></emp></staff>"""
stream = PublicOnly(xml.sax.make_parser())
stream.setContentHandler(XMLGenerator(sys.stdout, "utf-8"))
stream.parse(io.StringIO(staff))
