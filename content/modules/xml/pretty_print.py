from xml.dom import minidom
from xml.sax.saxutils import escape, quoteattr

title, owner = "Fish & Chips <new>", 'Ann "AJ" Jones'
text = f"<menu owner={quoteattr(owner)}><dish>{escape(title)}</dish></menu>"
print(text)

document = minidom.parseString(text)
print(document.toprettyxml(indent="  "))

dish = document.getElementsByTagName("dish")[0]
print("text:", dish.firstChild.data)
print("owner:", document.documentElement.getAttribute("owner"))
