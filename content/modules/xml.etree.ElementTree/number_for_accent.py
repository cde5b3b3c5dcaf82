import xml.etree.ElementTree as ET

cafe = ET.fromstring("<name>Café</name>")
print(ET.tostring(cafe))
print(ET.tostring(cafe, encoding="unicode"))
print(ET.tostring(cafe, encoding="utf-8", xml_declaration=True))
