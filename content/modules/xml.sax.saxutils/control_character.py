import re
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

line = "bell \x07 & tab \t"
illegal = "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
for text in (line, re.sub(illegal, "", line)):
    try:
        print(repr(ET.fromstring(f"<log>{escape(text)}</log>").text))
    except ET.ParseError as error:
        print("ParseError:", error)
