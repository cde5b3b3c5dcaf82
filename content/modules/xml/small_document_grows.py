import xml.etree.ElementTree as ET

class NoDoctype(ET.TreeBuilder):
    def doctype(self, *parts):
        raise ValueError("it has a DOCTYPE")

hostile = """<!DOCTYPE r [<!ENTITY a "tea tea ">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"> <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]> <r>&d;&d;&d;&d;&d;&d;&d;&d;</r>"""
print(len(hostile), "characters became", len(ET.fromstring(hostile).text))
try:
    ET.fromstring(hostile, ET.XMLParser(target=NoDoctype()))
except ValueError as error:
    print("refused:", error)
