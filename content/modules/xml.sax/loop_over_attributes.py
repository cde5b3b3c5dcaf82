import xml.sax

class Cups(xml.sax.ContentHandler):
    def startElement(self, name, attributes):
        try:
            for key in attributes:
                print(key)
        except KeyError as error:
            print("KeyError:", error)
        print(attributes.items(), dict(attributes))
xml.sax.parseString("<cup size='2' colour='blue'/>", Cups())
