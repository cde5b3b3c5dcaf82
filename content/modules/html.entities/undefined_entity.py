import xml.etree.ElementTree as ET
from html.entities import name2codepoint

for text in ("caf&eacute;", f"caf&#{name2codepoint['eacute']};", "A &amp; B"):
    try:
        print(text, "->", ET.fromstring(f"<p>{text}</p>").text)
    except ET.ParseError as error:
        print(text, "-> ParseError:", error)
