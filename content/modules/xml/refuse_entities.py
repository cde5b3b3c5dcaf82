import xml.etree.ElementTree as ET

hostile = """<!DOCTYPE r [<!ENTITY a "spam spam ">
<!ENTITY b "&a;&a;&a;&a;"> <!ENTITY c "&b;&b;&b;&b;">]>
<r>&c;</r>"""
print("10 characters became", len(ET.fromstring(hostile).text))


class NoDoctype(ET.TreeBuilder):
    def doctype(self, name, public_id, system_id):
        raise ValueError("it has a DOCTYPE")


def parse_untrusted(text, limit=100_000):
    if len(text) > limit:
        raise ValueError("it is too long")
    return ET.fromstring(text, ET.XMLParser(target=NoDoctype()))


odd = b"<?xml version='1.0' encoding='no-such'?><r/>"
for text in ("<r>plain &amp; short</r>", hostile, "<r>no end", odd):
    try:
        print("accepted:", parse_untrusted(text).text)
    except (ValueError, LookupError, ET.ParseError) as error:
        print("refused: ", error)
