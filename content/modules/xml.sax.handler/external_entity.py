# set-up: a file that is nobody's business
from pathlib import Path

Path("secret.txt").write_text("the code is 4711")
# end of set-up
import io
import xml.sax
from xml.sax import handler

document = '<!DOCTYPE r [<!ENTITY f SYSTEM "secret.txt">]><r>[&f;]</r>'


class Text(handler.ContentHandler):
    def characters(self, content):
        print(content, end="")


class Refuse(handler.EntityResolver):
    def resolveEntity(self, public_id, system_id):
        raise PermissionError(f"wants {system_id}")


for switch, resolver in [(0, None), (1, None), (1, Refuse())]:
    parser = xml.sax.make_parser()
    parser.setContentHandler(Text())
    parser.setFeature(handler.feature_external_ges, switch)
    if resolver:
        parser.setEntityResolver(resolver)
    try:
        parser.parse(io.StringIO(document))
        print()
    except PermissionError as error:
        print(" refused:", error)
