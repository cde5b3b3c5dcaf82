import io
import xml.sax
from xml.sax.handler import feature_namespaces

class Names(xml.sax.ContentHandler):
    startElement = lambda self, name, attributes: print("plain", name)
    startElementNS = lambda self, name, qname, attributes: print("pair ", name)
for switch in (False, True):
    parser = xml.sax.make_parser()
    parser.setContentHandler(Names())
    parser.setFeature(feature_namespaces, switch)
    parser.parse(io.StringIO('<g:town xmlns:g="urn:geo"/>'))
