from pathlib import Path
from xml.etree import ElementInclude, ElementTree

Path("soup.xml").write_text("<soup/>")
include = ElementTree.fromstring(
    '<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="soup.xml"/>'
)
book = ElementTree.Element("book")
book.append(include)
for root in (include, book):
    ElementInclude.include(root)
    print(root.tag.rpartition("}")[2], [child.tag for child in root])
