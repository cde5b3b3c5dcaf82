from xml.dom import Node, minidom

dish = minidom.parseString("<dish>Lentil <b>soup</b></dish>").documentElement
print("nodeValue:", dish.nodeValue)

def text(node):
    if node.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
        return node.nodeValue
    return "".join(text(child) for child in node.childNodes)

print("text:     ", text(dish))
