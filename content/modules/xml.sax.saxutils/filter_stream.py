import io
import sys
import xml.sax
from xml.sax.saxutils import XMLFilterBase, XMLGenerator


class PublicOnly(XMLFilterBase):
    hidden = 0

    def startElement(self, name, attributes):
        self.hidden += bool(self.hidden) or name == "salary"
        if not self.hidden:
            super().startElement(name.replace("emp", "person"), attributes)

    def endElement(self, name):
        if not self.hidden:
            super().endElement(name.replace("emp", "person"))
        self.hidden -= bool(self.hidden)

    def characters(self, content):
        if not self.hidden:
            super().characters(content)


staff = """<staff><emp id="1">Ida &amp; Bo<salary>50 <b>k</b></salary></emp>
<emp id="2">Ann<salary>60</salary></emp></staff>"""
stream = PublicOnly(xml.sax.make_parser())
stream.setContentHandler(XMLGenerator(sys.stdout, "utf-8"))
stream.parse(io.StringIO(staff))
