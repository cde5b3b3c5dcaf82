import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_namespaces

GEO = "urn:example:geo"


class Places(ContentHandler):
    def startPrefixMapping(self, prefix, uri):
        print("prefix", prefix, "is", uri)

    def startElement(self, name, attributes):
        print("plain ", name)

    def startElementNS(self, name, qname, attributes):
        uri, local = name
        if uri == GEO and local == "town":
            name = attributes.get((None, "name"), "?")
            print("town  ", name, attributes.get((GEO, "height"), "?"))


document = """<g:map xmlns:g="urn:example:geo" xmlns="urn:example:shop">
<g:town name="Bath" g:height="20"/><town name="a toy shop"/></g:map>"""
for switch in (False, True):
    print("namespaces", "on" if switch else "off")
    parser = xml.sax.make_parser()
    parser.setFeature(feature_namespaces, switch)
    parser.setContentHandler(Places())
    parser.parse(io.StringIO(document))
