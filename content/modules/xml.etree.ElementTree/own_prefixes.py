import xml.etree.ElementTree as ET

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
HREF = f"{{{XLINK}}}href"


def drawing():
    root = ET.Element(f"{{{SVG}}}svg")
    link = ET.SubElement(root, f"{{{SVG}}}a", {HREF: "/map"})
    ET.SubElement(link, f"{{{SVG}}}circle", cx="40", cy="40", r="30")
    ET.indent(root)
    return ET.tostring(root, encoding="unicode")


ET.register_namespace("", SVG)
ET.register_namespace("xlink", XLINK)
print(drawing())

other = ET.fromstring("<t:tour xmlns:t='urn:tours'><t:stop/></t:tour>")
print(ET.tostring(other, encoding="unicode"))
ET.register_namespace("t", "urn:tours")
print(ET.tostring(other, encoding="unicode"))
