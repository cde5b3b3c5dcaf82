import io
import sys
import xml.sax
from xml.sax.saxutils import XMLFilterBase, XMLGenerator

text = "<!DOCTYPE js><js><!-- by Mia -->go<![CDATA[if (a < b)]]></js>"
stream = XMLFilterBase(xml.sax.make_parser())
stream.setContentHandler(XMLGenerator(sys.stdout, "utf-8"))
stream.parse(io.StringIO(text))
print()
