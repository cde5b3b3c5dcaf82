from pathlib import Path
from xml.etree import ElementInclude, ElementTree

Path("book").mkdir()
Path("book/soup.xml").write_text("<soup/>")
text = """<all xmlns:x="http://www.w3.org/2001/XInclude">
<x:include href="soup.xml"/></all>"""  # stands in book/all.xml
for options in ({}, {"base_url": "book/all.xml"}):
    try:
        ElementInclude.include(tree := ElementTree.fromstring(text), **options)
        print(options, tree[0].tag)
    except FileNotFoundError as error:
        print(options, "not found:", error.filename)
