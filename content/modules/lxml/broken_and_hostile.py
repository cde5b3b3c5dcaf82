# set-up: a file that the document must not get at
from pathlib import Path

import lxml  # fails here where it is not installed

Path("secret.txt").write_text("the password")
# end of set-up
from lxml import etree

broken = "<note><to>Ada</to><body>Tea at four</note>"
try:
    etree.fromstring(broken)
except etree.XMLSyntaxError as error:
    print(f"line {error.lineno}: {error.msg.partition(',')[0]}")

mended = etree.fromstring(broken, etree.XMLParser(recover=True))
if mended is not None:  # a text without a single element gives None
    print(etree.tostring(mended).decode())

hostile = b"""<!DOCTYPE note [<!ENTITY file SYSTEM "secret.txt">]>
<note>&file;</note>"""
for parser in (etree.XMLParser(), etree.XMLParser(resolve_entities=True)):
    try:
        print("leaked: ", etree.fromstring(hostile, parser).text)
    except etree.XMLSyntaxError as error:
        print("refused:", error.msg.partition(",")[0])
