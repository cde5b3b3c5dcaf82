import xml.sax
from pathlib import Path
from xml.sax.xmlreader import InputSource

Path("payroll.xml").write_text("<salary>4200</salary>")
sent = "payroll.xml"  # what a stranger sent
handler = xml.sax.ContentHandler()
handler.characters = lambda text: print("read:", text)
xml.sax.parse(InputSource(sent), handler)
try:
    xml.sax.parseString(sent, handler)
except xml.sax.SAXParseException:
    print("this is no XML")
