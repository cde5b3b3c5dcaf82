# set-up: a file
from pathlib import Path

Path("library.xml").write_text(
    """<?xml version="1.0" encoding="utf-8"?>
<library>
  <book lang="en" year="1815"><title>Emma</title><copies>3</copies></book>
  <book lang="fr"><title>Candide</title></book>
  <book lang="en" year="1847"><title>Jane Eyre</title><copies>1</copies></book>
</library>""",
    encoding="utf-8",
)
# end of set-up
import xml.etree.ElementTree as ET

root = ET.parse("library.xml").getroot()
print(root.tag, "with", len(root.findall("book")), "books")

for book in root.findall("book"):
    title = book.findtext("title", "untitled")
    copies = int(book.findtext("copies", default="") or 0)
    print(f"{title:10} {book.get('year', '????')} {copies}")

english = root.findall("book[@lang='en']/title")
print([title.text for title in english])
