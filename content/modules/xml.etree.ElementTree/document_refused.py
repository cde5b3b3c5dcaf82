import xml.etree.ElementTree as ET

class NoDoctype(ET.TreeBuilder):
    def doctype(self, name, public_id, system_id):
        raise ValueError("it has a DOCTYPE")
hostile = """<!DOCTYPE r [<!ENTITY a "spam spam "> <!ENTITY b "&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;"> <!ENTITY d "&c;&c;&c;&c;">]><r>&d;</r>"""
print("3 characters became", len(ET.fromstring(hostile).text))
try:
    ET.fromstring(hostile, ET.XMLParser(target=NoDoctype()))
except ValueError as error:
    print("refused:", error)
