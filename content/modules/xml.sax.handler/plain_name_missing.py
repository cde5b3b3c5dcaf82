import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_namespaces

class Towns(ContentHandler):
    def startElementNS(self, name, qname, attributes):
        print(name, qname, "name" in attributes, attributes.items())
        print(attributes[(None, "name")], attributes.getValueByQName("name"))
parser = xml.sax.make_parser()
parser.setFeature(feature_namespaces, True)
parser.setContentHandler(Towns())
parser.parse(io.StringIO('<g:town xmlns:g="urn:geo" name="Bath"/>'))
