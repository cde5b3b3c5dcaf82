import csv
import io
import sys
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesImpl, XMLReader


class CsvReader(XMLReader):
    def parse(self, source):
        handler = self.getContentHandler()
        handler.startDocument()
        handler.startElement("rows", AttributesImpl({}))
        for row in csv.DictReader(source, restval=""):
            row.pop(None, None)  # cells beyond the columns
            text = row.pop("text")
            handler.startElement("row", AttributesImpl(row))
            handler.characters(text)
            handler.endElement("row")
            handler.ignorableWhitespace("\n")
        handler.endElement("rows")
        handler.endDocument()


reader = CsvReader()
reader.setContentHandler(XMLGenerator(sys.stdout, "utf-8"))
reader.parse(io.StringIO("who,stars,text\nIda,5,Tea & cake\nBo,2,cold\n"))
print()
