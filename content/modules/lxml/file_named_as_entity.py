from pathlib import Path

from lxml import etree

Path("secret.txt").write_text("s3cret")
letter = b"""<!DOCTYPE letter [<!ENTITY file SYSTEM "secret.txt">]>
<letter>&file;</letter>"""
trusting = etree.XMLParser(resolve_entities=True)
print("resolve_entities:", etree.fromstring(letter, trusting).text)
try:
    etree.fromstring(letter)
except etree.XMLSyntaxError as error:
    print("default:", error.msg)
