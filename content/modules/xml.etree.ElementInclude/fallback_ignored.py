from xml.etree import ElementInclude, ElementTree

BOOK = """<book xmlns:x="http://www.w3.org/2001/XInclude">
<x:include href="no.xml"><x:fallback>no soup</x:fallback></x:include></book>"""

def instead(href, parse, encoding=None):
    return ElementTree.Element("missing", file=href)

for loader in (None, instead):
    try:
        ElementInclude.include(book := ElementTree.fromstring(BOOK), loader)
        print(book[0].tag, book[0].attrib)
    except FileNotFoundError:
        print("FileNotFoundError")
