# set-up: a small document with nested entities
hostile = """<!DOCTYPE r [<!ENTITY a "tea tea ">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"> <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]> <r>&d;&d;&d;&d;&d;&d;&d;&d;</r>"""
# end of set-up
from xml.dom import minidom
from xml.etree import ElementTree

class NoDoctype(ElementTree.TreeBuilder):
    def doctype(self, *parts):
        raise ValueError("it has a DOCTYPE")

root = minidom.parseString(hostile).documentElement
print(len(hostile), "characters became", len(root.firstChild.data))
try:
    ElementTree.fromstring(hostile, ElementTree.XMLParser(target=NoDoctype()))
except ValueError as error:
    print("refused:", error)
