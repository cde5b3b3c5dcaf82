import xml.etree.ElementTree as ET
from xml.sax.saxutils import XMLGenerator

for arguments in ([], ["utf-8"]):
    with open("cafe.xml", "w", encoding="utf-8") as file:
        writer = XMLGenerator(file, *arguments)
        writer.startDocument()
        writer.startElement("name", {})
        writer.characters("Café")
        writer.endElement("name")
        writer.endDocument()
    print(arguments, ET.parse("cafe.xml").getroot().text)
