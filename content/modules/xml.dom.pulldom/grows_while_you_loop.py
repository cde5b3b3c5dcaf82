# set-up: a small document with nested entities
hostile = """<!DOCTYPE r [<!ENTITY a "tea tea ">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"> <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]> <r>&d;&d;&d;&d;&d;&d;&d;&d;</r>"""
# end of set-up
from xml.dom import pulldom
from xml.etree import ElementTree

class NoDoctype(ElementTree.TreeBuilder):
    def doctype(self, *parts):
        raise ValueError("it has a DOCTYPE")


events = pulldom.parseString(hostile)
texts = [node.data for kind, node in events if kind == pulldom.CHARACTERS]
print(len(hostile), "characters became", sum(map(len, texts)))
try:
    ElementTree.fromstring(hostile, ElementTree.XMLParser(target=NoDoctype()))
except ValueError as error:
    print("refused:", error)
