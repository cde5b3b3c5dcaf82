import xml.sax


class Log(xml.sax.ContentHandler):
    def startElement(self, name, attributes):
        print("  start", name, dict(attributes))

    def endElement(self, name):
        print("  end  ", name)


def read(pieces):
    parser = xml.sax.make_parser()
    parser.setContentHandler(Log())
    for piece in pieces:
        print("feed", piece)
        parser.feed(piece)
    parser.close()


read(['<chat><mess', 'age from="Bo"/></ch', "at>"])
try:
    read(["<chat>", "<message/>"])
except xml.sax.SAXParseException as error:
    print(type(error).__name__, "-", error.getMessage())
