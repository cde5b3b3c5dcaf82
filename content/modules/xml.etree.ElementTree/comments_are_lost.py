import xml.etree.ElementTree as ET

text = "<!-- menu of May --><menu><!-- no nuts --><dish/></menu>"
print(ET.tostring(ET.fromstring(text), encoding="unicode"))
parser = ET.XMLParser(target=ET.TreeBuilder(insert_comments=True))
print(ET.tostring(ET.fromstring(text, parser), encoding="unicode"))
