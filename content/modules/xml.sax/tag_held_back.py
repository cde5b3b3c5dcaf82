import xml.sax

class Chat(xml.sax.ContentHandler):
    def startElement(self, name, attributes):
        print("  start", name)
parser = xml.sax.make_parser()
parser.setContentHandler(Chat())
for piece in ("<chat>", "<message text='" + "ha" * 500, "!", "'/>", "<end/>"):
    print("feed", piece[:15])
    parser.feed(piece)
print("flush")
parser.flush()
