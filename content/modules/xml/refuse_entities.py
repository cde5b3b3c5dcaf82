import xml.etree.ElementTree as ET
from xml.parsers import expat

hostile = """<!DOCTYPE r [<!ENTITY a "spam spam ">
<!ENTITY b "&a;&a;&a;&a;"> <!ENTITY c "&b;&b;&b;&b;">]>
<r>&c;</r>"""
print("10 characters became", len(ET.fromstring(hostile).text))


def parse_untrusted(text):
    def refuse(name, *rest):
        raise ValueError(f"declares the entity {name!r}")

    guard = expat.ParserCreate()
    guard.EntityDeclHandler = refuse
    guard.Parse(text, True)
    return ET.fromstring(text)


for text in ("<r>plain &amp; short</r>", hostile):
    try:
        print("accepted:", parse_untrusted(text).text)
    except ValueError as error:
        print("refused: ", error)
