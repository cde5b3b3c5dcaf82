from pathlib import Path
from xml.etree import ElementInclude, ElementTree

Path("soup.xml").write_text("<recipe>Lentil soup</recipe>", encoding="utf-8")
Path("bread.xml").write_text("<recipe>Rye bread</recipe>", encoding="utf-8")
Path("owner.txt").write_text("Meyer & Sons", encoding="utf-8")
Path("book.xml").write_text(
    """<book xmlns:xi="http://www.w3.org/2001/XInclude">
  <xi:include href="soup.xml"/>
  <xi:include href="bread.xml"/>
  <owner><xi:include href="owner.txt" parse="text"/>, 2026</owner>
</book>""",
    encoding="utf-8",
)

path = Path("book.xml")  # what it includes is looked for beside it
book = ElementTree.parse(path)
print("before:", len(book.findall("recipe")), "recipes")
ElementInclude.include(book, base_url=path.as_posix())
print("after: ", len(book.findall("recipe")), "recipes")
print(ElementTree.tostring(book.getroot(), encoding="unicode"))
