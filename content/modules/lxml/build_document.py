from lxml import etree
from lxml.builder import E

ATOM = "http://www.w3.org/2005/Atom"
feed = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})
for number, title in enumerate(["Tea & cake", "Opening hours"], start=1):
    entry = etree.SubElement(feed, f"{{{ATOM}}}entry", id=f"post-{number}")
    etree.SubElement(entry, f"{{{ATOM}}}title").text = title

etree.indent(feed)
text = etree.tostring(feed, pretty_print=True, encoding="unicode")
print(text)

print(len(feed.findall("entry")), "without the namespace,", end=" ")
print(len(feed.findall("a:entry", namespaces={"a": ATOM})), "with it")

row = E.tr(E.td("Ada"), E.td("36", align="right"))
print(etree.tostring(row).decode())
