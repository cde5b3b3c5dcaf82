from xml.dom import XHTML_NAMESPACE, XMLNS_NAMESPACE, getDOMImplementation

factory = getDOMImplementation()
doctype = factory.createDocumentType(
    "html",
    "-//W3C//DTD XHTML 1.0 Strict//EN",
    "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd",
)
document = factory.createDocument(XHTML_NAMESPACE, "html", doctype)
html = document.documentElement
html.setAttributeNS(XMLNS_NAMESPACE, "xmlns", XHTML_NAMESPACE)

title = document.createElementNS(XHTML_NAMESPACE, "title")
title.appendChild(document.createTextNode("Tea & cake"))
html.appendChild(title)

print(document.toprettyxml(indent="  "))
print("the title is in", title.namespaceURI)
