from lxml import etree

line = etree.fromstring("<p>tea <b>hot</b> with milk</p>")
bold = line.find("b")
print("tail:", repr(bold.tail))
line.remove(bold)
print(etree.tostring(line).decode())

line = etree.fromstring("<p>tea <b>hot</b> with milk</p>")
etree.strip_elements(line, "b", with_tail=False)
print(etree.tostring(line).decode())
