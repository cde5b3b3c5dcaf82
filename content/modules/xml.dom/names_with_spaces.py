from xml.dom import getDOMImplementation, minidom
from xml.parsers.expat import ExpatError

for name in ("green tea", "green-tea"):
    document = getDOMImplementation().createDocument(None, "menu", None)
    document.documentElement.appendChild(document.createElement(name))
    print(document.documentElement.toxml())
    try:
        minidom.parseString(document.toxml())
    except ExpatError:
        print("   cannot be read")
