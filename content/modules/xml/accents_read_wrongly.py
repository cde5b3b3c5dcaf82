import xml.etree.ElementTree as ET
from pathlib import Path

file = Path("menu.xml")
text = "<?xml version='1.0' encoding='iso-8859-1'?><dish>Crème</dish>"
file.write_text(text, encoding="iso-8859-1")

print(ascii(ET.fromstring(file.read_text("utf-8", "replace")).text))
print(ascii(ET.fromstring(file.read_bytes()).text))
print(ET.parse(file).getroot().text)
