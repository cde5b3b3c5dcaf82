import xml.etree.ElementTree as ET

link = ET.fromstring('<a:link xmlns:a="http://www.w3.org/2005/Atom"/>')
print(ET.tostring(link, encoding="unicode"))
ET.register_namespace("a", "http://www.w3.org/2005/Atom")
print(ET.tostring(link, encoding="unicode"))
