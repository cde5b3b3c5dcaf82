import io
import xml.sax
from xml.sax.xmlreader import InputSource


class Text(xml.sax.ContentHandler):
    def characters(self, content):
        print("read:", content)


def read(data, encoding=None):
    source = InputSource("menu.xml")
    source.setByteStream(io.BytesIO(data))
    source.setEncoding(encoding)
    try:
        xml.sax.parse(source, Text())
    except xml.sax.SAXParseException as error:
        print(error)


menu = "<menu>Crème brûlée</menu>".encode("latin-1")
read(menu)
read(menu, "latin-1")
read(b'<?xml version="1.0" encoding="utf-8"?>' + menu, "latin-1")
