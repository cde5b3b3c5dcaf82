import re
import sys
from xml.sax.saxutils import XMLGenerator

writer = XMLGenerator(sys.stdout, "utf-8")
for name in ("cup", "cup/><admin/><cup"):
    writer.startElement(name, {})
    writer.characters("<b>")
    writer.endElement("cup")
    safe = re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.-]*", name)
    print(" - accept it" if safe else " - refuse such a name")
