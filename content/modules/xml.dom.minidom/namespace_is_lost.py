from xml.dom import XMLNS_NAMESPACE, minidom

document = minidom.Document()
svg = document.createElementNS("http://www.w3.org/2000/svg", "svg")
document.appendChild(svg)
print(svg.toxml())
svg.setAttributeNS(XMLNS_NAMESPACE, "xmlns", svg.namespaceURI)
print(svg.toxml())
