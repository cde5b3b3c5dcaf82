import xml.sax
from pathlib import Path
from xml.sax.handler import ContentHandler, feature_external_ges

Path("secret.txt").write_text("code 4711")
for switch in (False, True):
    handler = ContentHandler()
    handler.characters = lambda text: print("  read:", text)
    parser = xml.sax.make_parser()
    parser.setContentHandler(handler)
    parser.setFeature(feature_external_ges, switch)
    print("external entities on:", switch)
    parser.feed('<!DOCTYPE r [<!ENTITY f SYSTEM "secret.txt">]><r>&f;</r>')
