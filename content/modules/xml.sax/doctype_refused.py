import io
import xml.sax
from xml.sax.handler import LexicalHandler, property_lexical_handler

class NoDoctype(LexicalHandler):
    def startDTD(self, name, public_id, system_id):
        raise ValueError("it has a DOCTYPE")
parser = xml.sax.make_parser()
parser.setProperty(property_lexical_handler, NoDoctype())
try:
    parser.parse(io.StringIO('<!DOCTYPE r [<!ENTITY a "spam">]><r>&a;</r>'))
except ValueError as error:
    print("refused:", error)
