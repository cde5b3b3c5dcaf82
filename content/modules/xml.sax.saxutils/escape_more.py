import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape, quoteattr, unescape

quotes = {'"': "&quot;", "'": "&apos;"}
back = {entity: sign for sign, entity in quotes.items()}

saying = """It's "R&D" & 1 < 2"""
print(escape(saying))
print(escape(saying, quotes))
print(unescape(escape(saying, quotes), back) == saying)
print(unescape("caf&#233; &quot;Mia&quot; &lt;3"))

address = 'Mill "Old" Lane 5\nBath'
print(quoteattr(address))
for attribute in (f"'{address}'", quoteattr(address)):
    element = ET.fromstring(f"<to address={attribute}/>")
    print("read back:", repr(element.get("address")))
