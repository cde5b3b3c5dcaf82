import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

once = escape("Salt & Pepper")
for text in (once, escape(once)):
    print(text, "->", ET.fromstring(f"<name>{text}</name>").text)
