import xml.sax
from xml.sax.handler import ContentHandler


class CheckPrices(ContentHandler):
    def setDocumentLocator(self, locator):
        self.place = locator

    def startElement(self, name, attributes):
        if name != "item":
            return
        try:
            float(attributes["price"])
        except KeyError:
            self.complain(f"no price for {attributes.get('name')}")
        except ValueError:
            self.complain(f"price is {attributes['price']!r}")

    def complain(self, message):
        line, column = self.place.getLineNumber(), self.place.getColumnNumber()
        print(f"line {line}, column {column}: {message}")


xml.sax.parseString("""<shop>
  <item name="tea" price="2.40"/>
  <item name="cake" price="two"/> <item name="milk"/>
</shop>""", CheckPrices())
