import io
import xml.sax
from xml.sax.handler import feature_validation

parser = xml.sax.make_parser()
parser.parse(io.StringIO("<!DOCTYPE a [<!ELEMENT a EMPTY>]><a><b/></a>"))
print("a child where none is allowed: no complaint")
try:
    parser.setFeature(feature_validation, True)
except xml.sax.SAXNotSupportedException as error:
    print("SAXNotSupportedException:", error)
