import xml.etree.ElementTree as ET

p = ET.fromstring("<p>one <b>two</b> three</p>")
print("p.text:", repr(p.text))
print("b.tail:", repr(p.find("b").tail))
print("whole: ", repr("".join(p.itertext())))
